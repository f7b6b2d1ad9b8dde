'use server';

import { tick, untick } from '#newsroom/checks/acts/tick.ts';
import { lookAtLinks } from '#newsroom/checks/links/look.ts';
import { type Checklist, readChecklist } from '#newsroom/checks/reading.ts';
import { NotFound } from '#newsroom/refusals.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { signedIn } from '../../signed-in.ts';
import { answering } from '../answering.ts';

/** Ticks a line of a story's checklist, for the words on the person's screen. */
export async function tickLine(given: unknown): Promise<{ done: true } | Refused> {
  return answering(({ who }) => tick(who, given));
}

/** Takes a tick back. */
export async function untickLine(given: unknown): Promise<{ done: true } | Refused> {
  return answering(({ who }) => untick(who, given));
}

/**
 * The checklist of a story as it stands now.
 * @param storyId the story's id
 * @param links `ask` has links asked that were not asked lately, `again` those too that answered badly
 * @returns null when there is nobody, or no such story
 */
export async function lookAtChecklist(
  storyId: string,
  links: 'known' | 'ask' | 'again' = 'known',
): Promise<Checklist | null> {
  const person = await signedIn();
  if (!person || typeof storyId !== 'string') return null;
  try {
    if (links !== 'known') await lookAtLinks(person.who, storyId, links === 'again');
    return await readChecklist(person.who, storyId);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
