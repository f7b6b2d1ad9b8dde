'use server';

import {
  changeView,
  keepView,
  type NewView,
  raiseView,
  removeView,
  type ViewChange,
} from '#newsroom/views/views.ts';
import { answering } from '../answering.ts';

/** Keeps filters under a name. */
export async function keep(given: NewView) {
  return answering(({ who }) => keepView(who, given));
}

/** Gives a view another name, shares it or keeps it to oneself. */
export async function change(given: ViewChange) {
  return answering(({ who }) => changeView(who, given));
}

/** Takes a view away. */
export async function remove(id: string) {
  return answering(({ who }) => removeView(who, id));
}

/** Puts a view a place further up. */
export async function raise(id: string) {
  return answering(({ who }) => raiseView(who, id));
}
