'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { beginStory } from '#newsroom/planning/acts/begin-story.ts';
import { actOnPlan } from '#newsroom/planning/acts/index.ts';
import type { Base } from '#newsroom/planning/fields.ts';
import { NotAllowed } from '#newsroom/refusals.ts';
import { type Refused, refused } from '#newsroom/words/refused.ts';
import { signedIn } from '../signed-in.ts';
import { answering } from './answering.ts';

/**
 * Does one act to the plan: an idea, an assignment, an event.
 * @param act the act's name
 * @param given what the act asks for
 * @returns the version it left, or the refusal in the person's language
 */
export async function doPlan(
  act: string,
  given: unknown,
): Promise<{ done: true; version: number } | Refused> {
  let version = 0;
  const answer = await answering(async ({ who }) => {
    ({ version } = await actOnPlan(who, act, given));
  });
  if (!('refused' in answer)) return { ...answer, version };
  // The screen was behind: it is shown as the plan stands now.
  if (answer.key === 'stale_plan') revalidatePath('/desk', 'layout');
  return answer;
}

/**
 * Begins the story of an assignment, and goes there.
 * @param given the assignment and its version on the screen
 */
export async function startWriting(given: Base): Promise<Refused> {
  const person = await signedIn();
  if (!person) return refused('en', new NotAllowed('not_staff'));
  let storyId: string;
  try {
    ({ storyId } = await beginStory(person.who, given));
  } catch (error) {
    return refused(person.language, error);
  }
  redirect(`/desk/stories/${storyId}`);
}
