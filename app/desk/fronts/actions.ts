'use server';

import { type TakingOver, takeOverFront } from '#newsroom/fronts/holding.ts';
import {
  type BringingBack,
  bringBackFront,
  type FrontBase,
  type FrontOrder,
  type OfEdition,
  publishFront,
  scheduleFront,
  unscheduleFront,
} from '#newsroom/fronts/publishing.ts';
import { answering } from '../answering.ts';

/** Publishes the draft of a front. */
export async function publish(given: FrontBase) {
  return answering(({ who }) => publishFront(who, given));
}

/** Leaves the draft of a front to the clock. */
export async function schedule(given: FrontOrder) {
  return answering(({ who }) => scheduleFront(who, given));
}

/** Takes back an edition that waits. */
export async function unschedule(given: OfEdition) {
  return answering(({ who }) => unscheduleFront(who, given));
}

/** Publishes an earlier edition again. */
export async function bringBack(given: BringingBack) {
  return answering(({ who }) => bringBackFront(who, given));
}

/** Takes a front over from whoever lays it out. */
export async function takeOver(given: TakingOver) {
  return answering(({ who }) => takeOverFront(who, given));
}
