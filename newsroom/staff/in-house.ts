import { desk, type Transaction } from '#db/desk.ts';
import { append, type Happening } from '../ledger/append.ts';
import { NotAllowed } from '../refusals.ts';
import type { Who } from '../stories/permissions.ts';
import { type HouseAct, housePermissions, mayInHouse } from './permissions.ts';

/** What an act on the house did, for the ledger; null when nothing changed. */
export type Done<Result> = { result: Result; happening: Omit<Happening, 'actorId'> | null };

/**
 * Does one act to the house: ask the table, then work and seal it in the ledger, in one transaction.
 * @param who who is asking; null for the newsroom's own command line, whose user holds the database anyway
 * @param act what they want to do
 * @param work what the act itself does; it may refuse by throwing
 * @throws NotAllowed, and what `work` throws
 */
export async function inHouse<Result>(
  who: Who | null,
  act: HouseAct,
  work: (tx: Transaction) => Promise<Done<Result>>,
): Promise<Result> {
  mustBeAllowed(who, act);
  return desk().transaction(async (tx) => {
    const { result, happening } = await work(tx);
    if (happening) await append(tx, { actorId: who?.id ?? null, ...happening });
    return result;
  });
}

/**
 * Refuses whoever may not do this to the house.
 * @param who who is asking; null for the command line
 * @param act what they want to do
 * @throws NotAllowed
 */
export function mustBeAllowed(who: Who | null, act: HouseAct): void {
  if (who === null || mayInHouse(who, act)) return;
  throw new NotAllowed(
    housePermissions[act].every((role) => role === 'admin') ? 'not_admin' : 'not_your_role',
  );
}
