import { asc, gt } from 'drizzle-orm';
import type { Desk } from '#db/desk.ts';
import { ledger } from '#db/schema/index.ts';
import { beginning, seal } from './seal.ts';

export type Verdict = {
  rows: number;
  broken: null | { seq: number; why: 'missing' | 'unchained' | 'altered' };
};

const STEP = 5_000;

/**
 * Reads the ledger from its first row and checks each row's number, its link to the row before and its own hash.
 * @param db the desk's connection
 * @returns how many rows hold, and the first one that does not
 */
export async function verifyLedger(db: Desk): Promise<Verdict> {
  let seq = 0;
  let hash = beginning;
  for (;;) {
    const rows = await db
      .select()
      .from(ledger)
      .where(gt(ledger.seq, seq))
      .orderBy(asc(ledger.seq))
      .limit(STEP);
    for (const row of rows) {
      if (row.seq !== seq + 1) return { rows: seq, broken: { seq: seq + 1, why: 'missing' } };
      if (row.previousHash !== hash) return { rows: seq, broken: { seq: row.seq, why: 'unchained' } };
      if (seal(row) !== row.hash) return { rows: seq, broken: { seq: row.seq, why: 'altered' } };
      ({ seq, hash } = row);
    }
    if (rows.length < STEP) return { rows: seq, broken: null };
  }
}
