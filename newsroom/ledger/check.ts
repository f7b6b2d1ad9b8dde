import { desk } from '#db/desk.ts';
import { NotAllowed } from '../refusals.ts';
import { mayInHouse } from '../staff/permissions.ts';
import type { Who } from '../stories/permissions.ts';
import { type Verdict, verifyLedger } from './verify.ts';

/**
 * Checks every row of the ledger, for whoever may read all of it.
 * @param who who is asking
 * @param noted hash of a row as it was noted outside; anything that is no hash counts as none
 * @throws NotAllowed
 */
export async function checkLedger(who: Who, noted: unknown): Promise<Verdict> {
  if (!mayInHouse(who, 'read_ledger')) throw new NotAllowed('not_your_role');
  return verifyLedger(desk(), typeof noted === 'string' && /^[0-9a-f]{64}$/.test(noted) ? noted : undefined);
}
