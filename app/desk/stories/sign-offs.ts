'use server';

import { revalidatePath } from 'next/cache';
import { NotAllowed } from '#newsroom/refusals.ts';
import { askOutside, revokeSignOff, type SignOffForm } from '#newsroom/sign-offs/asking.ts';
import { type Refused, refused } from '#newsroom/words/refused.ts';
import { visitorsLanguage } from '../../(sign-in)/language.ts';
import { signedIn } from '../../signed-in.ts';
import { answering } from '../answering.ts';

/** Asks somebody outside for their word on the story as it reads now; answers the link, once. */
export async function askSomebodyOutside(given: SignOffForm): Promise<{ link: string } | Refused> {
  const person = await signedIn();
  if (!person) return refused(await visitorsLanguage(), new NotAllowed('not_staff'));
  try {
    const asked = await askOutside(person.who, given);
    revalidatePath('/desk', 'layout');
    return asked;
  } catch (error) {
    return refused(person.language, error);
  }
}

/** Takes a question to somebody outside back. */
export async function takeQuestionBack(id: string) {
  return answering(({ who }) => revokeSignOff(who, id));
}
