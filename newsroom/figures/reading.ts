import { type SQL, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { NotAllowed } from '../refusals.ts';
import { mayInHouse } from '../staff/permissions.ts';
import type { Who } from '../stories/permissions.ts';
import { boundsOfDay } from '../zoned-time.ts';
import type { Period } from './asked.ts';

type Named = { section: { en: string; ko: string } | null };

/** From the first words of a story to its first publication, in seconds. */
export type Speed = Named & { stories: number; median: number; p90: number };
/** What a story waits for, and how long it did, in seconds. */
export type Stay = { state: WaitingState; stays: number; median: number; p90: number };
/** A story that waits now. */
export type Waiting = {
  storyId: string;
  headline: string;
  language: 'en' | 'ko';
  state: WaitingState;
  section: { en: string; ko: string } | null;
  since: Date;
};
/** How often what went out had to be put right. */
export type Care = Named & {
  published: number;
  corrections: number;
  clarifications: number;
  retractions: number;
};
/** First publications on a day of the newsroom's calendar; sections in the order of the house. */
export type Output = Named & { day: string; sectionId: string | null; stories: number };

export type WaitingState = 'draft' | 'submitted' | 'changes_requested' | 'approved';
export const waitingStates: readonly WaitingState[] = ['draft', 'submitted', 'changes_requested', 'approved'];

export type Figures = {
  speed: Speed[];
  /** Of all sections together; null when nothing went out. */
  speedOfAll: Speed | null;
  stays: Stay[];
  waiting: Waiting[];
  care: Care[];
  output: Output[];
};

/** How many of the stories that wait longest are named. */
const longestNamed = 10;

/**
 * Counts how the newsroom worked in a period, from its publications and its ledger.
 * @param who who is asking
 * @param period days of the newsroom's calendar
 * @param zone the newsroom's time zone
 * @throws NotAllowed
 */
export async function readFigures(who: Who, period: Period, zone: string): Promise<Figures> {
  if (!mayInHouse(who, 'read_figures')) throw new NotAllowed('not_your_role');
  const from = boundsOfDay(period.from, zone).from.toISOString();
  const to = boundsOfDay(period.to, zone).to.toISOString();
  const span = { from: sql`${from}::timestamptz`, to: sql`${to}::timestamptz` };
  const [speed, stays, waiting, care, output] = await Promise.all([
    speedOf(span),
    staysOf(span),
    waitingLongest(),
    careOf(span),
    outputOf(span, zone),
  ]);
  return {
    speed: speed.filter((row) => !row.all),
    speedOfAll: speed.find((row) => row.all) ?? null,
    stays: waitingStates.flatMap((state) => stays.find((row) => row.state === state) ?? []),
    waiting,
    care,
    output,
  };
}

type Span = { from: SQL; to: SQL };

async function asked<Row extends Record<string, unknown>>(statement: SQL): Promise<Row[]> {
  return (await desk().execute(statement)).rows as unknown as Row[];
}

function speedOf({ from, to }: Span): Promise<(Speed & { all: boolean })[]> {
  return asked(sql`
    WITH gone_out AS (
      SELECT s.section_id, extract(epoch FROM p.at - s.created_at) AS took
      FROM publications p JOIN stories s ON s.id = p.story_id
      WHERE p.kind = 'first' AND p.at >= ${from} AND p.at < ${to}
    ), counted AS (
      SELECT section_id, grouping(section_id) = 1 AS "all", count(*)::int AS stories,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY took)::float8 AS median,
        percentile_cont(0.9) WITHIN GROUP (ORDER BY took)::float8 AS p90
      FROM gone_out GROUP BY GROUPING SETS ((section_id), ())
    )
    SELECT c."all", x.names AS section, c.stories, c.median, c.p90
    FROM counted c LEFT JOIN sections x ON x.id = c.section_id
    WHERE c.stories > 0 ORDER BY c."all", x.position, x.slug`);
}

/**
 * How long stories stayed where they waited, for each stay that ended in the period. A story waits from the row of
 * the ledger that brought it there to the next one that moved it; what is out waits for nothing.
 */
function staysOf({ from, to }: Span): Promise<Stay[]> {
  return asked(sql`
    WITH moves AS (
      SELECT subject_id, seq, at, before->>'working' AS was,
        lag(at) OVER own AS since, lag(${wentOut(sql`ledger`)}) OVER own AS since_out
      FROM ledger WHERE subject_kind = 'story' AND at >= ${from} AND at < ${to} AND ${isMove(sql`ledger`)}
      -- Ids sort by their bytes several times faster than by the rules of a language.
      WINDOW own AS (PARTITION BY subject_id COLLATE "C" ORDER BY seq)
    ), stays AS (
      SELECT was AS state, extract(epoch FROM moves.at - coalesce(since, earlier.at)) AS took
      FROM moves LEFT JOIN LATERAL (
        SELECT l.at, ${wentOut(sql`l`)} AS out FROM ledger l
        -- Inside, so that only stays begun before the period are looked up.
        WHERE moves.since IS NULL AND l.subject_kind = 'story' AND l.subject_id = moves.subject_id
          AND l.seq < moves.seq AND ${isMove(sql`l`)}
        ORDER BY l.seq DESC LIMIT 1
      ) earlier ON true
      WHERE was IN ('draft', 'submitted', 'changes_requested', 'approved')
        AND NOT (was = 'approved' AND coalesce(since_out, earlier.out, false))
    )
    SELECT state, count(*)::int AS stays, percentile_cont(0.5) WITHIN GROUP (ORDER BY took)::float8 AS median,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY took)::float8 AS p90
    FROM stays WHERE took IS NOT NULL GROUP BY state`);
}

/** Rows that begin a story, move its working state or bring approved words out. */
function isMove(row: SQL): SQL {
  return sql`(${row}.act = 'story.create' OR ${row}.before->>'working' <> ${row}.after->>'working'
    OR ${wentOut(row)})`;
}

/** Rows with which words went out. */
function wentOut(row: SQL): SQL {
  return sql`(${row}.after ? 'kind' AND ${row}.after ? 'sha256')`;
}

function waitingLongest(): Promise<Waiting[]> {
  return asked<Omit<Waiting, 'since'> & { since: string | Date }>(sql`
    SELECT w.id AS "storyId", w.headline, w.language, w.working AS state, x.names AS section,
      w.state_since AS since
    FROM (
      (SELECT * FROM stories WHERE working = 'submitted' AND public NOT IN ('retracted', 'killed')
        ORDER BY state_since LIMIT ${longestNamed})
      UNION ALL
      (SELECT * FROM stories WHERE working = 'changes_requested' AND public NOT IN ('retracted', 'killed')
        ORDER BY state_since LIMIT ${longestNamed})
      UNION ALL
      (SELECT * FROM stories WHERE approval_id IS NOT NULL ORDER BY state_since LIMIT ${longestNamed})
    ) w LEFT JOIN sections x ON x.id = w.section_id
    ORDER BY w.state_since LIMIT ${longestNamed}`).then((rows) =>
    rows.map((row) => ({ ...row, since: new Date(row.since) })),
  );
}

function careOf({ from, to }: Span): Promise<Care[]> {
  return asked(sql`
    WITH counted AS (
      SELECT s.section_id,
        count(*) FILTER (WHERE p.kind = 'first')::int AS published,
        count(*) FILTER (WHERE p.kind = 'correction')::int AS corrections,
        count(*) FILTER (WHERE p.kind = 'clarification')::int AS clarifications,
        count(*) FILTER (WHERE p.kind IN ('retraction', 'kill'))::int AS retractions
      FROM publications p JOIN stories s ON s.id = p.story_id
      WHERE p.at >= ${from} AND p.at < ${to} GROUP BY s.section_id
    )
    SELECT x.names AS section, c.published, c.corrections, c.clarifications, c.retractions
    FROM counted c LEFT JOIN sections x ON x.id = c.section_id ORDER BY x.position, x.slug`);
}

function outputOf({ from, to }: Span, zone: string): Promise<Output[]> {
  return asked(sql`
    WITH counted AS (
      SELECT to_char(p.at AT TIME ZONE ${zone}, 'YYYY-MM-DD') AS day, s.section_id, count(*)::int AS stories
      FROM publications p JOIN stories s ON s.id = p.story_id
      WHERE p.kind = 'first' AND p.at >= ${from} AND p.at < ${to} GROUP BY 1, 2
    )
    SELECT c.day, c.section_id AS "sectionId", x.names AS section, c.stories
    FROM counted c LEFT JOIN sections x ON x.id = c.section_id ORDER BY x.position, x.slug, c.day`);
}
