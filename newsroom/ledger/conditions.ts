import { and, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { ledger } from '#db/schema/index.ts';
import { boundsOfDay } from '../zoned-time.ts';
import type { AskedLedger } from './asked.ts';
import type { Scope } from './scope.ts';

/**
 * The rows somebody asked for, within what they may read.
 * @param scope how much of the ledger that is
 * @param asked the filters; the place is not looked at
 * @param zone the newsroom's time zone, in which days begin
 */
export function ledgerConditions(scope: Scope, asked: AskedLedger, zone: string): SQL | undefined {
  const { by, act, kind, subject, from, to } = asked;
  return and(
    within(scope),
    by === 'newsroom' ? isNull(ledger.actorId) : by ? eq(ledger.actorId, by) : undefined,
    act ? eq(ledger.act, act) : undefined,
    kind ? eq(ledger.subjectKind, kind) : undefined,
    subject ? eq(ledger.subjectId, subject) : undefined,
    from ? gte(ledger.at, boundsOfDay(from, zone).from) : undefined,
    to ? lt(ledger.at, boundsOfDay(to, zone).to) : undefined,
  );
}

function within(scope: Scope): SQL | undefined {
  if (scope.of === 'everything') return undefined;
  if (scope.of === 'stories') return eq(ledger.subjectKind, 'story');
  if (scope.ids.length === 0) return sql`false`;
  // Asked of each row in turn, by primary key; the cast is never made of another kind's id.
  return sql`CASE WHEN ${ledger.subjectKind} = 'story' THEN (
    SELECT s.section_id = ANY (${sql.param([...scope.ids])}::uuid[]) FROM stories s WHERE s.id = ${ledger.subjectId}::uuid
  ) END`;
}
