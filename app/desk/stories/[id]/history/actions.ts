'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { NotAllowed, NotFound } from '#newsroom/refusals.ts';
import { restoreRevision } from '#newsroom/stories/acts/restore-revision.ts';
import { uuidPattern } from '#newsroom/stories/document/body.ts';
import { type Refused, refused } from '#newsroom/words/refused.ts';
import { visitorsLanguage } from '../../../../(sign-in)/language.ts';
import { signedIn } from '../../../../signed-in.ts';

const order = z.object({
  storyId: z.string().regex(uuidPattern),
  version: z.number().int().positive(),
  number: z.number().int().positive(),
});

/**
 * Brings an earlier revision back, as a new one.
 * @param given the story, the version on the screen, and the revision's number
 */
export async function bringBack(given: z.input<typeof order>): Promise<{ done: true } | Refused> {
  const person = await signedIn();
  if (!person) return refused(await visitorsLanguage(), new NotAllowed('not_staff'));
  const parsed = order.safeParse(given);
  try {
    if (!parsed.success) throw new NotFound('revision');
    await restoreRevision(person.who, parsed.data);
    revalidatePath('/desk', 'layout');
    return { done: true };
  } catch (error) {
    const no = refused(person.language, error);
    revalidatePath('/desk', 'layout');
    return no;
  }
}
