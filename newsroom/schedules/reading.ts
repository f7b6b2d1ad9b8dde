import { and, asc, desc, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { type scheduledKinds, schedules, sections, staff, stories } from '#db/schema/index.ts';
import type { Who } from '../stories/permissions.ts';
import { lateAfter } from './alarming.ts';

export type ScheduledKind = (typeof scheduledKinds)[number];

/** The order to publish that waits for a story. Fit for JSON but for its instant. */
export type Waiting = {
  at: Date;
  kind: ScheduledKind;
  /** What readers are told with it. */
  written: { wrong: string; right: string; note: string };
  by: { id: string; name: string };
};

/**
 * The order to publish that waits for a story.
 * @param tx a transaction of the desk, or its connection
 * @param storyId the story's id
 * @returns null when none waits
 */
export async function waitingOrder(
  tx: Pick<Transaction, 'select'>,
  storyId: string,
): Promise<Waiting | null> {
  const [row] = await tx
    .select({
      at: schedules.at,
      kind: schedules.kind,
      written: { wrong: schedules.wrong, right: schedules.right, note: schedules.note },
      by: { id: staff.id, name: staff.name },
    })
    .from(schedules)
    .innerJoin(staff, eq(staff.id, schedules.by))
    .where(and(eq(schedules.storyId, storyId), eq(schedules.state, 'waiting')));
  return row ?? null;
}

/** Until when a story must not go out, and when it goes out by itself. */
export type Times = { embargoUntil: Date | null; scheduledFor: Date | null };

/**
 * The times of one story.
 * @param storyId the story's id
 */
export async function timesOf(storyId: string): Promise<Times> {
  const [row] = await desk()
    .select({ embargoUntil: stories.embargoUntil, scheduledFor: stories.scheduledFor })
    .from(stories)
    .where(eq(stories.id, storyId));
  return row ?? { embargoUntil: null, scheduledFor: null };
}

/**
 * The orders to publish that wait for some stories.
 * @param storyIds ids of stories
 * @returns by the story's id; none for a story for which none waits
 */
export async function waitingOrders(storyIds: string[]): Promise<Map<string, Waiting>> {
  if (storyIds.length === 0) return new Map();
  const rows = await desk()
    .select({
      storyId: schedules.storyId,
      at: schedules.at,
      kind: schedules.kind,
      written: { wrong: schedules.wrong, right: schedules.right, note: schedules.note },
      by: { id: staff.id, name: staff.name },
    })
    .from(schedules)
    .innerJoin(staff, eq(staff.id, schedules.by))
    .where(and(inArray(schedules.storyId, storyIds), eq(schedules.state, 'waiting')));
  return new Map(rows.map(({ storyId, ...waiting }) => [storyId, waiting]));
}

/** A publication by the clock, for calendars and boards. */
export type Planned = {
  storyId: string;
  headline: string;
  language: 'en' | 'ko';
  section: { id: string; names: { en: string; ko: string } } | null;
  at: Date;
  kind: ScheduledKind;
  /** What readers are told with it. */
  written: Waiting['written'];
  state: 'waiting' | 'done' | 'failed';
  by: string;
  /** The version of the story, for an act that moves it. */
  version: number;
  embargoUntil: Date | null;
};

/**
 * What goes out by the clock between two instants, and what went or failed to, in the order of time.
 * @param from first instant
 * @param to the instant after the last
 */
export async function schedulesBetween(from: Date, to: Date): Promise<Planned[]> {
  const rows = await desk()
    .select({
      storyId: stories.id,
      headline: stories.headline,
      language: stories.language,
      sectionId: stories.sectionId,
      names: sections.names,
      at: schedules.at,
      kind: schedules.kind,
      written: { wrong: schedules.wrong, right: schedules.right, note: schedules.note },
      state: schedules.state,
      by: staff.name,
      version: stories.version,
      embargoUntil: stories.embargoUntil,
    })
    .from(schedules)
    .innerJoin(stories, eq(stories.id, schedules.storyId))
    .innerJoin(staff, eq(staff.id, schedules.by))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(
      and(
        gte(schedules.at, from),
        lt(schedules.at, to),
        sql`${schedules.state} in ('waiting', 'done', 'failed')`,
      ),
    )
    .orderBy(asc(schedules.at), asc(schedules.id));
  return rows.map(({ sectionId, names, ...row }) => ({
    ...row,
    state: row.state as Planned['state'],
    section: sectionId && names ? { id: sectionId, names } : null,
  }));
}

/** Something the clock could not do as it was told, and that nobody has taken up yet. */
export type OpenAlarm = {
  id: string;
  storyId: string;
  headline: string;
  at: Date;
  what: 'overdue' | 'failed' | 'late';
  /** Key of the refusal it failed on. */
  why: string;
  lateMs: number | null;
  /** It stands until it is out or somebody takes it off: it cannot be put aside. */
  stands: boolean;
};

/**
 * The alarms that stand, newest first: for those who may publish.
 * @param who who is asking; to others there are none
 */
export async function openAlarms(who: Who): Promise<OpenAlarm[]> {
  const everywhere = who.roles.includes('managing_editor');
  const mine = Object.entries(who.sections)
    .filter(([, { mayPublish }]) => mayPublish)
    .map(([id]) => id);
  const overdue = sql`(${schedules.state} = 'waiting' and ${schedules.at} < statement_timestamp() - ${lateAfter} * interval '1 millisecond')`;
  const rows = await desk()
    .select({
      id: schedules.id,
      storyId: stories.id,
      headline: stories.headline,
      at: schedules.at,
      state: schedules.state,
      why: schedules.why,
      lateMs: schedules.lateMs,
    })
    .from(schedules)
    .innerJoin(stories, eq(stories.id, schedules.storyId))
    .where(
      and(
        or(
          overdue,
          and(
            sql`${schedules.alarmedAt} is not null`,
            isNull(schedules.seenAt),
            sql`${schedules.state} in ('failed', 'done')`,
          ),
        ),
        everywhere
          ? undefined
          : or(
              eq(schedules.by, who.id),
              mine.length > 0
                ? sql`${stories.sectionId} in (${sql.join(
                    mine.map((id) => sql`${id}`),
                    sql`, `,
                  )})`
                : undefined,
            ),
      ),
    )
    .orderBy(desc(schedules.at))
    .limit(20);
  return rows.map(({ state, ...row }) => ({
    ...row,
    what: state === 'waiting' ? 'overdue' : state === 'failed' ? 'failed' : 'late',
    stands: state === 'waiting',
  }));
}
