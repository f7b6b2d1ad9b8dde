'use server';

import { deleteRedirects, saveRedirect } from '#newsroom/redirects/importing.ts';
import { answering } from '../../answering.ts';

/** Sets where one old address leads. */
export async function keepRedirect(given: { from: string; to: string }) {
  return answering(({ who }) => saveRedirect(who, given));
}

/** Takes redirects away. */
export async function dropRedirects(given: { from: string[] }) {
  return answering(({ who }) => deleteRedirects(who, given));
}
