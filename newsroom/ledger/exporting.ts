import { and, asc, eq, gt, lte } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { ledger, staff } from '#db/schema/index.ts';
import { NotAllowed } from '../refusals.ts';
import type { Who } from '../stories/permissions.ts';
import type { AskedLedger } from './asked.ts';
import { ledgerConditions } from './conditions.ts';
import { csvLines } from './csv.ts';
import { ledgerHead } from './reading.ts';
import { ledgerScope } from './scope.ts';

export type ExportForm = 'csv' | 'json';

const STEP = 1_000;

const columns = [
  'seq',
  'at',
  'actor_id',
  'actor',
  'act',
  'subject_kind',
  'subject_id',
  'before',
  'after',
  'previous_hash',
  'hash',
] as const;
type Row = Record<(typeof columns)[number], unknown>;

/**
 * The rows somebody asked for, oldest first, in pieces as they are read: nothing is held whole. Every field that is
 * sealed is there as it was sealed, so whoever has a full export can check the chain themselves (SHA-256 over the
 * canonical JSON of RFC 8785).
 * @param who who is asking
 * @param asked the filters; the place is not looked at
 * @param zone the newsroom's time zone
 * @param form CSV (RFC 4180, formulas made harmless), or one JSON object with the ledger's head and its rows
 * @throws NotAllowed when they may read none of it
 */
export async function exportLedger(
  who: Who,
  asked: AskedLedger,
  zone: string,
  form: ExportForm,
): Promise<AsyncGenerator<string>> {
  const scope = ledgerScope(who);
  if (!scope) throw new NotAllowed('not_your_role');
  const head = await ledgerHead();
  const conditions = ledgerConditions(scope, asked, zone);
  // Rows stand for ever, so reading on from the last one up to the head of the beginning is one state of the ledger.
  async function* steps(): AsyncGenerator<Row[]> {
    for (let last = 0; head; ) {
      const rows = await desk()
        .select({ row: ledger, actor: staff.name })
        .from(ledger)
        .leftJoin(staff, eq(staff.id, ledger.actorId))
        .where(and(conditions, gt(ledger.seq, last), lte(ledger.seq, head.seq)))
        .orderBy(asc(ledger.seq))
        .limit(STEP);
      if (rows.length > 0) yield rows.map(({ row, actor }) => asRow(row, actor));
      if (rows.length < STEP) return;
      last = rows.at(-1)?.row.seq ?? head.seq;
    }
  }
  return form === 'csv' ? asCsv(steps()) : asJson(steps(), head);
}

function asRow(row: typeof ledger.$inferSelect, actor: string | null): Row {
  return {
    seq: row.seq,
    at: row.at.toISOString(),
    actor_id: row.actorId,
    actor,
    act: row.act,
    subject_kind: row.subjectKind,
    subject_id: row.subjectId,
    before: row.before,
    after: row.after,
    previous_hash: row.previousHash,
    hash: row.hash,
  };
}

async function* asCsv(steps: AsyncGenerator<Row[]>): AsyncGenerator<string> {
  yield csvLines([columns], true);
  for await (const rows of steps)
    yield csvLines(
      rows.map((row) =>
        columns.map((column) =>
          column === 'before' || column === 'after' ? JSON.stringify(row[column]) : row[column],
        ),
      ),
    );
}

async function* asJson(
  steps: AsyncGenerator<Row[]>,
  head: Awaited<ReturnType<typeof ledgerHead>>,
): AsyncGenerator<string> {
  yield `{"head":${JSON.stringify(head && { seq: head.seq, hash: head.hash })},"rows":[\n`;
  let first = true;
  for await (const rows of steps) {
    yield `${first ? '' : ',\n'}${rows.map((row) => JSON.stringify(row)).join(',\n')}`;
    first = false;
  }
  yield '\n]}\n';
}
