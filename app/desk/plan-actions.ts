'use server';

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
 */
export async function doPlan(act: string, given: unknown) {
  return answering(({ who }) => actOnPlan(who, act, given));
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
