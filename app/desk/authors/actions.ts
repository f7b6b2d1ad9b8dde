'use server';

import { type AuthorForm, saveAuthor } from '#newsroom/house/save-author.ts';
import { answering } from '../answering.ts';

/** Makes a author or changes one. */
export async function keepAuthor(given: AuthorForm) {
  return answering(({ who }) => saveAuthor(who, given));
}
