import { type SQL, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { now } from '../clock.ts';
import { readHouse } from '../house/reading.ts';
import { dayAfter, dayOf, wallClock } from '../zoned-time.ts';
import type { Span } from './figures-asked.ts';
import { type Source, sources } from './sources.ts';

/** So long a span is told by days. */
const toldByDays = 30;

/** Of how many stories it is told how they are read. */
const storiesTold = 20;

/** How what went out was read in a span. Whole numbers; no reader can be told from another in them. */
export type ReadFigures = {
  span: Span;
  reads: number;
  /** In the order of time, without gaps; `at` as the newsroom's clock shows it. */
  byTime: { at: string; reads: number }[];
  bySource: Record<Source, number>;
  /** How many got to the end of each quarter of the text. */
  byQuarter: [number, number, number, number];
  /** Read most first; of one story alone, none. */
  stories: ReadStory[];
};
export type ReadStory = {
  storyId: string;
  headline: string;
  language: 'en' | 'ko';
  section: { en: string; ko: string } | null;
  reads: number;
  /** How many read to the end. */
  toEnd: number;
};

/**
 * Counts how stories were read. Everybody on the staff may know, as everybody may read every story.
 * @param of one story, one section, or the whole newsroom, by id
 */
export async function readReads(
  of: { storyId: string } | { sectionId: string } | 'all',
  span: Span,
): Promise<ReadFigures> {
  const zone = (await readHouse())?.timeZone ?? 'UTC';
  const end = now();
  const byDay = span === toldByDays;
  const moments = byDay ? daysUpTo(dayOf(end, zone), span) : hoursUpTo(end, span);
  const from = byDay
    ? sql`(${moments[0]}::timestamp AT TIME ZONE ${zone})`
    : sql`${(moments[0] as Date).toISOString()}::timestamptz`;
  const which = of === 'all' ? sql`true` : 'storyId' in of ? only(of.storyId) : ofSection(of.sectionId);
  const inSpan = sql`r.hour >= ${from} AND ${which}`;
  const at = byDay ? sql`to_char(r.hour AT TIME ZONE ${zone}, 'YYYY-MM-DD')` : sql`r.hour`;
  const [times, [sums], stories] = await Promise.all([
    asked<{ at: string | Date; reads: number }>(
      sql`SELECT ${at} AS at, ${all}::int AS reads FROM reads r WHERE ${inSpan} GROUP BY 1`,
    ),
    asked<Record<string, number>>(sql`
      SELECT ${all}::int AS reads, ${sql.join(
        [...sources, 'quarter_1', 'quarter_2', 'quarter_3', 'quarter_4'].map(
          (column) => sql`coalesce(sum(r.${sql.identifier(column)}), 0)::int AS ${sql.identifier(column)}`,
        ),
        sql`, `,
      )} FROM reads r WHERE ${inSpan}`),
    of !== 'all' && 'storyId' in of ? [] : storiesIn(inSpan),
  ]);
  const counted = new Map(times.map((row) => [keyOf(row.at), row.reads]));
  return {
    span,
    reads: sums?.reads ?? 0,
    byTime: moments.map((moment) => ({
      at: typeof moment === 'string' ? moment : wallClock(moment, zone).slice(0, 16),
      reads: counted.get(keyOf(moment)) ?? 0,
    })),
    bySource: Object.fromEntries(sources.map((source) => [source, sums?.[source] ?? 0])) as Record<
      Source,
      number
    >,
    byQuarter: [sums?.quarter_1 ?? 0, sums?.quarter_2 ?? 0, sums?.quarter_3 ?? 0, sums?.quarter_4 ?? 0],
    stories,
  };
}

const all = sql`coalesce(sum(r.direct + r.search + r.social + r.own + r.feed + r.other), 0)`;
const only = (storyId: string) => sql`r.story_id = ${storyId}`;
const ofSection = (id: string) =>
  sql`EXISTS (SELECT FROM stories s WHERE s.id = r.story_id AND s.section_id = ${id})`;
const keyOf = (moment: string | Date) => (typeof moment === 'string' ? dayKey(moment) : moment.toISOString());
/** The driver may give an instant as text. */
const dayKey = (text: string) => (text.length > 10 ? new Date(text).toISOString() : text);

function daysUpTo(today: string, days: number): string[] {
  return Array.from({ length: days }, (_, n) => dayAfter(today, n + 1 - days));
}

function hoursUpTo(end: Date, days: number): Date[] {
  const last = Math.floor(end.getTime() / 3_600_000);
  return Array.from({ length: days * 24 }, (_, n) => new Date((last + n + 1 - days * 24) * 3_600_000));
}

function storiesIn(inSpan: SQL): Promise<ReadStory[]> {
  return asked(sql`
    SELECT c.story_id AS "storyId", c.reads, c.to_end AS "toEnd", s.language, x.names AS section,
      coalesce(l.headline, v.content->>'headline', '') AS headline
    FROM (
      SELECT r.story_id, ${all}::int AS reads, sum(r.quarter_4)::int AS to_end
      FROM reads r WHERE ${inSpan} GROUP BY r.story_id ORDER BY reads DESC, r.story_id LIMIT ${storiesTold}
    ) c JOIN stories s ON s.id = c.story_id LEFT JOIN sections x ON x.id = s.section_id
      LEFT JOIN live_stories l ON l.story_id = c.story_id
      LEFT JOIN publications p ON p.id = s.live_publication_id LEFT JOIN revisions v ON v.id = p.revision_id
    ORDER BY c.reads DESC, c.story_id`);
}

async function asked<Row extends Record<string, unknown>>(statement: SQL): Promise<Row[]> {
  return (await desk().execute(statement)).rows as unknown as Row[];
}
