import { and, asc, type desc as descending, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors, holds, sections, stories, storyBylines } from '#db/schema/index.ts';
import type { AskedList } from './asked-list.ts';
import { listConditions, sortedBy } from './list-conditions.ts';
import { translationId } from './translations.ts';
import type { Public, Working } from './workflow.ts';

/** A story as a line of a list. */
export type StoryLine = {
  id: string;
  headline: string;
  language: 'en' | 'ko';
  working: Working;
  public: Public;
  /** An approval stands that has not been published yet. */
  newlyApproved: boolean;
  /** A legal hold stands. */
  held: boolean;
  section: { en: string; ko: string } | null;
  bylines: { en: string; ko: string }[];
  words: number;
  /** The same story in the other language. */
  translationId: string | null;
  embargoUntil: Date | null;
  /** When it goes out by itself. */
  scheduledFor: Date | null;
  stateSince: Date;
  createdAt: Date;
  updatedAt: Date;
};

/** Columns of a line, but for its bylines. */
export const lineColumns = {
  id: stories.id,
  headline: stories.headline,
  language: stories.language,
  working: stories.working,
  public: stories.public,
  newlyApproved: sql<boolean>`${stories.approvalId} is not null`,
  held: sql<boolean>`exists (select from ${holds} where ${holds.storyId} = ${stories.id} and ${holds.liftedAt} is null)`,
  section: sections.names,
  words: stories.words,
  translationId,
  embargoUntil: stories.embargoUntil,
  scheduledFor: stories.scheduledFor,
  stateSince: stories.stateSince,
  createdAt: stories.createdAt,
  updatedAt: stories.updatedAt,
};

export const linesOnAPage = 50;

export type Page = {
  lines: StoryLine[];
  /** Places to go on from, for the address; null at either end. */
  after: string | null;
  before: string | null;
};

/**
 * One page of all stories, found by the last line of the page before it rather than by counting through (keyset).
 * @param list filters, sort and place
 * @param zone the newsroom's time zone
 */
export async function listStories(list: AskedList, zone: string): Promise<Page> {
  const at = sortedBy(list);
  const backwards = list.before !== undefined && list.after === undefined;
  const mark = list.after ?? list.before;
  const order = backwards ? [asc(at), asc(stories.id)] : [newestFirst(at), newestFirst(stories.id)];
  const rows = await desk()
    .select(lineColumns)
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(and(listConditions(list, zone), mark ? beyond(at, mark, backwards) : undefined))
    .orderBy(...order)
    .limit(linesOnAPage + 1);
  const more = rows.length > linesOnAPage;
  const kept = rows.slice(0, linesOnAPage);
  const lines = await withBylines(backwards ? kept.reverse() : kept);
  const first = lines.at(0);
  const last = lines.at(-1);
  const place = (line: StoryLine) =>
    `${(list.sort === 'created' ? line.createdAt : line.updatedAt).getTime()}_${line.id}`;
  return {
    lines,
    after: last && (backwards || more) ? place(last) : null,
    before: first && (backwards ? more : mark !== undefined) ? place(first) : null,
  };
}

/** As the indexes are made: drizzle writes NULLS LAST into them, and PostgreSQL takes that at its word. */
const newestFirst = (column: Parameters<typeof descending>[0]) => sql`${column} desc nulls last`;

function beyond(at: ReturnType<typeof sortedBy>, mark: string, backwards: boolean): SQL {
  const [instant = '0', id = ''] = mark.split('_');
  const place = sql`(to_timestamp(${instant}::double precision / 1000)::timestamptz(3), ${id}::uuid)`;
  return backwards ? sql`(${at}, ${stories.id}) > ${place}` : sql`(${at}, ${stories.id}) < ${place}`;
}

/**
 * Adds the names of the bylines to lines.
 * @param rows lines without them
 */
export async function withBylines(rows: Omit<StoryLine, 'bylines'>[]): Promise<StoryLine[]> {
  if (rows.length === 0) return [];
  const names = await desk()
    .select({ storyId: storyBylines.storyId, names: authors.names })
    .from(storyBylines)
    .innerJoin(authors, eq(authors.id, storyBylines.authorId))
    .where(
      inArray(
        storyBylines.storyId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(storyBylines.position));
  return rows.map((row) => ({
    ...row,
    bylines: names.filter((name) => name.storyId === row.id).map((name) => name.names),
  }));
}
