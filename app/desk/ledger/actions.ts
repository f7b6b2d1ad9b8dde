'use server';

import { checkLedger } from '#newsroom/ledger/check.ts';
import type { Verdict } from '#newsroom/ledger/verify.ts';
import { NotAllowed } from '#newsroom/refusals.ts';
import { type Refused, refused } from '#newsroom/words/refused.ts';
import { visitorsLanguage } from '../../(sign-in)/language.ts';
import { signedIn } from '../../signed-in.ts';

/**
 * Checks every row of the ledger.
 * @param noted hash of a row as it was noted outside; empty for none
 */
export async function verifyNow(noted: string): Promise<{ verdict: Verdict } | Refused> {
  const person = await signedIn();
  if (!person) return refused(await visitorsLanguage(), new NotAllowed('not_staff'));
  try {
    return { verdict: await checkLedger(person.who, noted) };
  } catch (error) {
    return refused(person.language, error);
  }
}
