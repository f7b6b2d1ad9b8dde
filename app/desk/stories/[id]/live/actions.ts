'use server';

import {
  type EntryAlone,
  type EntryNoted,
  type EntrySeen,
  letOut,
  letOutAlone,
  markKey,
  sendBackEntry,
  takeDownEntry,
} from '#newsroom/live-coverage/letting-out.ts';
import type { EntryBase } from '#newsroom/live-coverage/performing.ts';
import { type RunOrder, runLive } from '#newsroom/live-coverage/running.ts';
import { changeEntry, discardEntry, recallEntry } from '#newsroom/live-coverage/writing.ts';
import { answering } from '../../../answering.ts';

/** Starts, ends or goes on with live coverage. */
export async function run(given: RunOrder) {
  return answering(({ who }) => runLive(who, given));
}

/** Approves an entry and lets it out to readers. */
export async function out(given: EntrySeen) {
  return answering(({ who }) => letOut(who, given));
}

/** Lets an entry out on one pair of eyes, with a reason. */
export async function alone(given: EntryAlone) {
  return answering(({ who }) => letOutAlone(who, given));
}

/** Sends an entry back with a note. */
export async function sendBack(given: EntryNoted) {
  return answering(({ who }) => sendBackEntry(who, given));
}

/** Takes an entry from readers, with a reason. */
export async function takeDown(given: EntryNoted) {
  return answering(({ who }) => takeDownEntry(who, given));
}

/** Lists an entry among the key moments, or does so no more. */
export async function key(act: 'mark_key' | 'unmark_key', given: EntryBase) {
  return answering(({ who }) => markKey(who, act === 'mark_key' ? act : 'unmark_key', given));
}

/** Takes an entry back that waits. */
export async function recall(given: EntryBase) {
  return answering(({ who }) => recallEntry(who, given));
}

/** Begins to change an entry that is out. */
export async function change(given: EntryBase) {
  return answering(({ who }) => changeEntry(who, given));
}

/** Puts words away that are not out. */
export async function discard(given: EntryBase) {
  return answering(({ who }) => discardEntry(who, given));
}
