'use server';

import { revalidatePath } from 'next/cache';
import { NotAllowed, NotFound } from '#newsroom/refusals.ts';
import { actOn, isPressedAct, type Order } from '#newsroom/stories/acts/index.ts';
import { type Refused, refused } from '#newsroom/words/refused.ts';
import { visitorsLanguage } from '../../(sign-in)/language.ts';
import { signedIn } from '../../signed-in.ts';

/**
 * Does one act to one story, from whatever button.
 * @param act the act's name in the workflow
 * @param order the story, the version and words on the screen, and what the act needs besides
 * @returns the story's new version, or the refusal in the person's language
 */
export async function doAct(act: string, order: Order): Promise<{ done: true; version: number } | Refused> {
  const person = await signedIn();
  if (!person) return refused(await visitorsLanguage(), new NotAllowed('not_staff'));
  try {
    if (!isPressedAct(act)) throw new NotFound('act');
    const { version } = await actOn(person.who, act, order);
    revalidatePath('/desk', 'layout');
    return { done: true, version };
  } catch (error) {
    const no = refused(person.language, error);
    // The screen was behind: it is shown as the story stands now.
    if (no.key !== 'incomplete') revalidatePath('/desk', 'layout');
    return no;
  }
}
