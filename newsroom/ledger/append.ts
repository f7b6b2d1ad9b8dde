import { desc, sql } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { ledger } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { beginning, seal } from './seal.ts';

/** What an act can be done to. */
export const subjectKinds = [
  'story',
  'staff',
  'section',
  'house',
  'author',
  'topic',
  'coverage',
  'picture',
  'view',
  'idea',
  'assignment',
  'event',
  'calendar',
  'style',
  'letters',
  'front',
] as const;

export type Happening = {
  /** Null: the newsroom itself (its command line, its jobs). */
  actorId: string | null;
  act: string;
  subjectKind: (typeof subjectKinds)[number];
  subjectId: string;
  before?: unknown;
  after?: unknown;
};

/** One writer at a time: the chain has one end. Held until the transaction ends. */
const LEDGER_LOCK = 770_333;

/**
 * Adds one row to the ledger, chained to the row before it. Call it last in the act's transaction: it holds the end
 * of the chain until the commit.
 * @param tx the act's own transaction
 * @param happening what was done, to what, by whom
 * @returns the row's number
 */
export async function append(tx: Transaction, happening: Happening): Promise<number> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${LEDGER_LOCK})`);
  const [last] = await tx
    .select({ seq: ledger.seq, hash: ledger.hash })
    .from(ledger)
    .orderBy(desc(ledger.seq))
    .limit(1);
  const entry = {
    seq: (last?.seq ?? 0) + 1,
    at: now(),
    actorId: happening.actorId,
    act: happening.act,
    subjectKind: happening.subjectKind,
    subjectId: happening.subjectId,
    before: happening.before ?? null,
    after: happening.after ?? null,
    previousHash: last?.hash ?? beginning,
  };
  await tx.insert(ledger).values({ ...entry, hash: seal(entry) });
  return entry.seq;
}
