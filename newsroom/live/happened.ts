import { sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { ledger } from '#db/schema/index.ts';

/**
 * How far the ledger goes: given back to the live line, it tells whether anything happened since.
 * @returns the number of the last row, 0 when there is none
 */
export async function happenedSoFar(): Promise<number> {
  const [last] = await desk()
    .select({ seq: sql<number>`coalesce(max(${ledger.seq}), 0)::int` })
    .from(ledger);
  return last?.seq ?? 0;
}
