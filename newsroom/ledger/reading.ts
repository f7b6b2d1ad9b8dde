import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { ledger, staff } from '#db/schema/index.ts';
import { NotAllowed } from '../refusals.ts';
import type { Who } from '../stories/permissions.ts';
import type { AskedLedger } from './asked.ts';
import { ledgerConditions } from './conditions.ts';
import { ledgerScope } from './scope.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/** A row of the ledger as its page shows it. */
export type LedgerRow = {
  seq: number;
  at: Date;
  /** Null: the newsroom itself. */
  by: string | null;
  act: string;
  subjectKind: string;
  subjectId: string;
  subject: Subject | null;
  before: unknown;
  after: unknown;
  hash: string;
};

export type LedgerPage = {
  rows: LedgerRow[];
  /** The row the older page begins after; null on the last page. */
  older: number | null;
};

/** The ledger's newest row: what is noted outside, to notice later that rows were cut off. */
export type Head = { seq: number; hash: string; at: Date };

export const rowsOnAPage = 50;

/**
 * One page of the newsroom's history, newest first, within what the person may read.
 * @param who who is asking
 * @param asked filters and place
 * @param zone the newsroom's time zone
 * @throws NotAllowed when they may read none of it
 */
export async function readLedger(who: Who, asked: AskedLedger, zone: string): Promise<LedgerPage> {
  const scope = ledgerScope(who);
  if (!scope) throw new NotAllowed('not_your_role');
  const found = await desk()
    .select({
      seq: ledger.seq,
      at: ledger.at,
      by: staff.name,
      act: ledger.act,
      subjectKind: ledger.subjectKind,
      subjectId: ledger.subjectId,
      before: ledger.before,
      after: ledger.after,
      hash: ledger.hash,
    })
    .from(ledger)
    .leftJoin(staff, eq(staff.id, ledger.actorId))
    .where(and(ledgerConditions(scope, asked, zone), asked.before ? lt(ledger.seq, asked.before) : undefined))
    .orderBy(desc(ledger.seq))
    .limit(rowsOnAPage + 1);
  const rows = found.slice(0, rowsOnAPage);
  const subjects = await subjectsOf(rows);
  const last = rows.at(-1);
  return {
    rows: rows.map((row) => ({
      ...row,
      subject: subjects.get(`${row.subjectKind} ${row.subjectId}`) ?? null,
    })),
    older: found.length > rowsOnAPage && last ? last.seq : null,
  };
}

/** The newest row there is, or null before the first. */
export async function ledgerHead(): Promise<Head | null> {
  const [head] = await desk()
    .select({ seq: ledger.seq, hash: ledger.hash, at: ledger.at })
    .from(ledger)
    .orderBy(desc(ledger.seq))
    .limit(1);
  return head ?? null;
}

/** Every act that stands in the ledger, each looked up once in the index rather than in every row. */
export async function actsInLedger(): Promise<string[]> {
  const { rows } = await desk().execute<{ act: string }>(sql`
    WITH RECURSIVE found AS (
      (SELECT act FROM ledger ORDER BY act LIMIT 1)
      UNION ALL
      SELECT (SELECT l.act FROM ledger l WHERE l.act > found.act ORDER BY l.act LIMIT 1) FROM found
      WHERE found.act IS NOT NULL
    )
    SELECT act FROM found WHERE act IS NOT NULL`);
  return rows.map((row) => row.act);
}

/** Everybody who works or worked here, by name. */
export async function peopleInLedger(): Promise<{ id: string; name: string }[]> {
  return desk().select({ id: staff.id, name: staff.name }).from(staff).orderBy(staff.name);
}

/** Every row about a story, oldest first. */
export async function storyRows(storyId: string) {
  return desk()
    .select({
      seq: ledger.seq,
      at: ledger.at,
      by: staff.name,
      act: ledger.act,
      before: ledger.before,
      after: ledger.after,
      hash: ledger.hash,
    })
    .from(ledger)
    .leftJoin(staff, eq(staff.id, ledger.actorId))
    .where(and(eq(ledger.subjectKind, 'story'), eq(ledger.subjectId, storyId)))
    .orderBy(asc(ledger.seq));
}
