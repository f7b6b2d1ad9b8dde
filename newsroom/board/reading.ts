import { and, asc, desc, eq, gte, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import {
  dueOrNever,
  onBoard,
  publications,
  sections,
  stories,
  storyBylines,
  workingCopies,
} from '#db/schema/index.ts';
import { type Waiting, waitingOrders } from '../schedules/reading.ts';
import { factsOfMany } from '../stories/facts-of-many.ts';
import { lineColumns, type StoryLine, withBylines } from '../stories/listing.ts';
import type { StoryFacts } from '../stories/permissions.ts';
import type { AskedBoard } from './asked-board.ts';
import { type Column, columns } from './columns.ts';
import { cardsAtOnce, countedUpTo } from './counted.ts';

/** A story as a card of the board. */
export type Card = StoryLine & {
  version: number;
  /** Of the words as they stand. */
  sha256: string;
  /** 1 is most urgent, 5 can wait. */
  priority: number;
  dueAt: Date | null;
  /** The order to publish that waits. */
  waiting: Waiting | null;
  sectionId: string | null;
  /** When what readers see went out; null where they see nothing. */
  publishedAt: Date | null;
  facts: StoryFacts;
  /** Its place in the column, to go on from. */
  mark: string;
};

export type ColumnPart = {
  cards: Card[];
  /** The place to go on from; null at the end of the column. */
  more: string | null;
};
export type Board = Record<Column, ColumnPart & { count: number }>;

/**
 * The board: of each column its first cards and how many there are.
 * @param asked filters
 * @param today first instant of the newsroom's day: what went out since stands in the last column
 */
export async function readBoard(asked: AskedBoard, today: Date): Promise<Board> {
  const parts = await Promise.all(
    columns.map(async (column) => {
      const [rows, count] = await Promise.all([rowsOf(column, asked, today), countOf(column, asked, today)]);
      return { rows, count };
    }),
  );
  const cards = await cardsFrom(parts.flatMap(({ rows }) => rows.slice(0, cardsAtOnce)));
  return Object.fromEntries(
    columns.map((column, at) => {
      const { rows, count } = parts[at] as (typeof parts)[number];
      return [column, { ...cut(rows, cards), count }];
    }),
  ) as Board;
}

/**
 * The cards of one column that come after a place in it.
 * @param after as the part before gave it
 */
export async function readMore(
  column: Column,
  asked: AskedBoard,
  today: Date,
  after: string,
): Promise<ColumnPart> {
  const rows = await rowsOf(column, asked, today, after);
  return cut(rows, await cardsFrom(rows.slice(0, cardsAtOnce)));
}

type Row = Omit<Card, 'bylines' | 'facts' | 'waiting'>;

function cut(rows: Row[], cards: Map<string, Card>): ColumnPart {
  const shown = rows.slice(0, cardsAtOnce);
  return {
    // A story that left between two questions is not shown.
    cards: shown.flatMap(({ id }) => cards.get(id) ?? []),
    more: rows.length > cardsAtOnce ? (shown.at(-1)?.mark ?? null) : null,
  };
}

async function cardsFrom(rows: Row[]): Promise<Map<string, Card>> {
  const [lines, facts, waiting] = await Promise.all([
    withBylines(rows),
    factsOfMany(rows.map(({ id }) => id)),
    waitingOrders(rows.filter(({ scheduledFor }) => scheduledFor).map(({ id }) => id)),
  ]);
  return new Map(
    rows.flatMap((row, at) => {
      const known = facts.get(row.id);
      const bylines = lines[at]?.bylines ?? [];
      return known
        ? [[row.id, { ...row, bylines, facts: known, waiting: waiting.get(row.id) ?? null }] as const]
        : [];
    }),
  );
}

const inColumn: Record<Exclude<Column, 'live'>, SQL | undefined> = {
  draft: eq(stories.working, 'draft'),
  changes_requested: eq(stories.working, 'changes_requested'),
  submitted: eq(stories.working, 'submitted'),
  // That an approval stands is said once more: from the indexes' own condition the planner would not guess how few.
  approved: and(eq(stories.working, 'approved'), isNotNull(stories.approvalId), isNull(stories.scheduledFor)),
  scheduled: and(
    eq(stories.working, 'approved'),
    isNotNull(stories.approvalId),
    isNotNull(stories.scheduledFor),
  ),
};

function conditions(column: Column, asked: AskedBoard, today: Date): SQL | undefined {
  return and(
    column === 'live'
      ? and(
          gte(publications.at, today),
          // From today's publications to their stories, and not the other way round.
          eq(publications.storyId, stories.id),
          eq(stories.working, 'approved'),
          isNull(stories.approvalId),
          eq(stories.public, 'live'),
        )
      : and(inColumn[column], onBoard(stories)),
    asked.section === 'none'
      ? isNull(stories.sectionId)
      : asked.section
        ? eq(stories.sectionId, asked.section)
        : undefined,
    asked.language ? eq(stories.language, asked.language) : undefined,
    asked.author
      ? sql`exists (select from ${storyBylines}
          where ${storyBylines.storyId} = ${stories.id} and ${storyBylines.authorId} = ${asked.author})`
      : undefined,
  );
}

const cardColumns = {
  ...lineColumns,
  version: stories.version,
  sha256: workingCopies.sha256,
  priority: stories.priority,
  dueAt: stories.dueAt,
  sectionId: stories.sectionId,
  publishedAt: publications.at,
};

/** One more than are shown, so that the end is known. */
async function rowsOf(column: Column, asked: AskedBoard, today: Date, after?: string): Promise<Row[]> {
  const found = desk()
    .select({ ...cardColumns, mark: column === 'live' ? publishedMark : waitingMark })
    .from(stories)
    .innerJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(publications, eq(publications.id, stories.livePublicationId))
    .where(and(conditions(column, asked, today), after ? beyond(column, after) : undefined));
  const order =
    column === 'live'
      ? [desc(publications.at), desc(stories.id)]
      : [asc(stories.priority), asc(dueOrNever(stories)), asc(stories.stateSince), asc(stories.id)];
  return found.orderBy(...order).limit(cardsAtOnce + 1);
}

async function countOf(column: Column, asked: AskedBoard, today: Date): Promise<number> {
  const some = desk()
    .select({ one: sql`1`.as('one') })
    .from(stories)
    .leftJoin(publications, eq(publications.id, stories.livePublicationId))
    .where(conditions(column, asked, today))
    .limit(countedUpTo + 1);
  const { rows } = await desk().execute<{ count: number }>(
    sql`select count(*)::int as count from ${some.as('some')}`,
  );
  return rows[0]?.count ?? 0;
}

/** The newest that went out stands first; of what waits the most urgent, then the soonest due, then the longest there. */
const publishedMark = sql<string>`concat_ws('_', extract(epoch from ${publications.at}) * 1000, ${stories.id})`;
const waitingMark = sql<string>`concat_ws('_', ${stories.priority},
  coalesce((extract(epoch from ${stories.dueAt}) * 1000)::text, 'never'),
  extract(epoch from ${stories.stateSince}) * 1000, ${stories.id})`;

const instantOf = (ms: string) => sql`to_timestamp(${ms}::double precision / 1000)::timestamptz(3)`;

function beyond(column: Column, mark: string): SQL {
  const part = mark.split('_');
  if (column === 'live')
    return sql`(${publications.at}, ${stories.id}) < (${instantOf(part[0] ?? '0')}, ${part[1]}::uuid)`;
  const [priority, due = 'never', since = '0', id] = part;
  return sql`(${stories.priority}, ${dueOrNever(stories)}, ${stories.stateSince}, ${stories.id}) >
    (${priority}::int, ${due === 'never' ? sql`'infinity'::timestamptz` : instantOf(due)}, ${instantOf(since)}, ${id}::uuid)`;
}

const part = String.raw`\d{1,15}(\.\d{1,6})?`;
/** A place in a column, as it comes from outside. */
export const markPattern = new RegExp(`^(${part}|\\d_(never|${part})_${part})_[0-9a-f-]{36}$`);
