import { revalidatePath } from 'next/cache';
import { NotAllowed } from '#newsroom/refusals.ts';
import type { SignedIn } from '#newsroom/staff/signed-in.ts';
import { type Refused, refused } from '#newsroom/words/refused.ts';
import { signedIn } from '../signed-in.ts';

/**
 * Answers a form of the desk: asks who it is, does one thing, and turns a refusal into their language.
 * @param work the act; it decides itself whether the person may
 */
export async function answering(
  work: (person: SignedIn) => Promise<unknown>,
): Promise<{ done: true } | Refused> {
  const person = await signedIn();
  if (!person) return refused('en', new NotAllowed('not_staff'));
  try {
    await work(person);
  } catch (error) {
    return refused(person.language, error);
  }
  revalidatePath('/desk', 'layout');
  return { done: true };
}
