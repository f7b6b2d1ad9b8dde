'use server';

import { z } from 'zod';
import { actOnPlan } from '#newsroom/planning/acts/index.ts';
import { assignablePeople } from '#newsroom/planning/people.ts';
import { Incomplete, NotAllowed, NotFound } from '#newsroom/refusals.ts';
import type { SignedIn } from '#newsroom/staff/signed-in.ts';
import { actOn, isPressedAct } from '#newsroom/stories/acts/index.ts';
import { moveSection } from '#newsroom/stories/acts/move-section.ts';
import { uuidPattern } from '#newsroom/stories/document/body.ts';
import { readReview } from '#newsroom/stories/review.ts';
import { mostSelected, readSelected } from '#newsroom/stories/selected.ts';
import { type Refused, refused } from '#newsroom/words/refused.ts';
import { visitorsLanguage } from '../../(sign-in)/language.ts';
import { signedIn } from '../../signed-in.ts';

/*
 * One thing done to many stories goes story by story, each through the act of the single one. The page is not asked
 * anew at each: whoever selected them looks again when all are done.
 */

type Done = { done: true; version: number };

async function forStaff<Result>(work: (person: SignedIn) => Promise<Result>): Promise<Result | Refused> {
  const person = await signedIn();
  if (!person) return refused(await visitorsLanguage(), new NotAllowed('not_staff'));
  try {
    return await work(person);
  } catch (error) {
    return refused(person.language, error);
  }
}

/** Reads the stories somebody selected. */
export async function selected(given: unknown) {
  const ids = z.array(z.string()).max(mostSelected).safeParse(given);
  return forStaff(async () => ({ stories: ids.success ? await readSelected(ids.data) : [] }));
}

/** Reads the words of one story and how they differ from those before, with the hash an approval is bound to. */
export async function wordsOf(given: unknown) {
  const id = z.string().safeParse(given);
  return forStaff(async ({ who }) => {
    if (!id.success) throw new NotFound('story');
    const { story, base, comparison, names } = await readReview(who, id.data);
    const { content, sha256, row } = story;
    return {
      storyId: row.id,
      version: row.version,
      sha256,
      content,
      names,
      compared: base !== null,
      comparison,
    };
  });
}

/** Does one act to one of many stories. */
export async function actOnOne(act: unknown, order: unknown): Promise<Done | Refused> {
  return forStaff(async ({ who }) => {
    if (typeof act !== 'string' || !isPressedAct(act)) throw new NotFound('act');
    const { version } = await actOn(who, act, order);
    return { done: true, version };
  });
}

const section = z.object({
  storyId: z.string().regex(uuidPattern),
  version: z.number().int().positive(),
  sectionId: z.string().regex(uuidPattern).nullable(),
});

/** Moves one of many stories to another section. */
export async function moveOne(order: unknown): Promise<Done | Refused> {
  return forStaff(async ({ who }) => {
    const parsed = section.safeParse(order);
    if (!parsed.success) throw new Incomplete({ sectionId: 'wrong' });
    const { version } = await moveSection(who, parsed.data);
    return { done: true, version };
  });
}

/** Everybody who can be asked for work. */
export async function people() {
  return forStaff(async () => ({ people: await assignablePeople() }));
}

/** Asks somebody for work on one of many stories. */
export async function assignOne(form: unknown): Promise<(Done & { id: string }) | Refused> {
  return forStaff(async ({ who }) => ({
    done: true as const,
    ...(await actOnPlan(who, 'assign_story', form)),
  }));
}

/** Takes an assignment back that was just made. */
export async function unassignOne(made: unknown): Promise<Done | Refused> {
  return forStaff(async ({ who }) => {
    const { version } = await actOnPlan(who, 'cancel_assignment', made);
    return { done: true as const, version };
  });
}
