import { asc, gt } from 'drizzle-orm';
import type { Desk } from '#db/desk.ts';
import { ledger } from '#db/schema/index.ts';
import { beginning, seal } from './seal.ts';

export type Verdict = {
  /** How many rows hold, from the first. */
  rows: number;
  /** Hash of the last row that holds: what is worth noting outside. */
  head: string;
  /** `cut_off`: the chain holds, but the row that was noted outside is not in it any more. */
  broken: null | { seq: number; why: 'missing' | 'unchained' | 'altered' } | { seq: null; why: 'cut_off' };
};

const STEP = 5_000;

/**
 * Reads the ledger from its first row and checks each row's number, its link to the row before and its own hash.
 * Whoever holds the database could cut its newest rows off, and what is left would still be a chain: a hash noted
 * outside tells.
 * @param db the desk's connection
 * @param noted hash of a row, as it was noted outside some time ago; it has to stand in the chain still
 * @returns how many rows hold, and the first one that does not
 */
export async function verifyLedger(db: Desk, noted?: string): Promise<Verdict> {
  let seq = 0;
  let hash = beginning;
  let found = noted === undefined;
  const broken = (at: number, why: 'missing' | 'unchained' | 'altered') => ({
    rows: seq,
    head: hash,
    broken: { seq: at, why },
  });
  for (;;) {
    const rows = await db
      .select()
      .from(ledger)
      .where(gt(ledger.seq, seq))
      .orderBy(asc(ledger.seq))
      .limit(STEP);
    for (const row of rows) {
      if (row.seq !== seq + 1) return broken(seq + 1, 'missing');
      if (row.previousHash !== hash) return broken(row.seq, 'unchained');
      if (seal(row) !== row.hash) return broken(row.seq, 'altered');
      ({ seq, hash } = row);
      if (hash === noted) found = true;
    }
    if (rows.length < STEP)
      return { rows: seq, head: hash, broken: found ? null : { seq: null, why: 'cut_off' } };
  }
}
