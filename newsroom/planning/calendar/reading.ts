import { and, asc, count, eq, gt, gte, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import {
  calendarSubscriptions,
  eventExceptions,
  events,
  publications,
  sections,
  stories,
} from '#db/schema/index.ts';
import { schedulesBetween } from '../../schedules/reading.ts';
import { factsOfMany } from '../../stories/facts-of-many.ts';
import { may as mayDo, type Who } from '../../stories/permissions.ts';
import { type AssignmentLine, assignmentLines } from '../assignments.ts';
import type { Bilingual } from '../ideas.ts';
import { eventFacts } from '../performing.ts';
import { actsFor } from '../permissions.ts';
import { type EventAct, eventWorkflow } from '../workflow.ts';
import { occurrencesOf } from './recurring.ts';

/** One time of an event, with who covers it. */
export type EventItem = {
  kind: 'event';
  id: string;
  version: number;
  title: string;
  place: string;
  note: string;
  section: { id: string; names: Bilingual } | null;
  zone: string;
  allDay: boolean;
  rrule: string;
  /** When the rule has this time; null for what happens once. */
  occurrence: Date | null;
  startsAt: Date;
  endsAt: Date;
  /** When the first time of it is: what the whole event is changed from. */
  first: { startsAt: Date; endsAt: Date };
  moved: boolean;
  /** The name of somebody else's calendar it is read from. */
  outside: string | null;
  acts: EventAct[];
  coverage: AssignmentLine[];
};
export type DueItem = { kind: 'due'; at: Date; line: AssignmentLine };
export type StoryItem = {
  kind: 'embargo' | 'scheduled';
  at: Date;
  storyId: string;
  headline: string;
  section: Bilingual | null;
  /** Given: the person may put the publication to another time; the story as they saw it. */
  version?: number;
};
export type CalendarItem = EventItem | DueItem | StoryItem;

export type Calendar = {
  items: CalendarItem[];
  /** How many publications there were on each day, `YYYY-MM-DD` on the newsroom's calendar. */
  published: Record<string, number>;
};

/** Whatever happens or is due in a span. */
export async function readCalendar(who: Who, from: Date, to: Date, zone: string): Promise<Calendar> {
  const [happening, due, stops, orders, published] = await Promise.all([
    eventsBetween(who, from, to),
    assignmentLines(who, { dueFrom: from, dueTo: to }),
    embargoesBetween(from, to),
    schedulesBetween(from, to),
    publishedByDay(from, to, zone),
  ]);
  const dues = due
    .filter((line) => line.state !== 'cancelled')
    .map((line): DueItem => ({ kind: 'due', at: line.dueAt, line }));
  const waiting = orders.filter(({ state }) => state === 'waiting' || state === 'failed');
  const facts = await factsOfMany(waiting.map(({ storyId }) => storyId));
  const out = waiting.map(({ at, storyId, headline, section, kind, state, version }): StoryItem => {
    const known = facts.get(storyId);
    // What readers are told with a correction is typed again on the story, not carried along by a drawn entry.
    const moves = state === 'waiting' && (kind === 'first' || kind === 'update');
    const may = moves && known && mayDo(who, 'schedule', known).allowed;
    const item = { kind: 'scheduled' as const, at, storyId, headline, section: section?.names ?? null };
    return may ? { ...item, version } : item;
  });
  return { items: [...happening, ...dues, ...stops, ...out], published };
}

/**
 * All times of events that touch a span, dropped ones left out.
 * @param who who looks: what they may do stands in each
 * @param from beginning of the span
 * @param to its end, no more part of it
 */
export async function eventsBetween(who: Who, from: Date, to: Date): Promise<EventItem[]> {
  const moved = desk()
    .select({ id: eventExceptions.eventId })
    .from(eventExceptions)
    .where(and(lt(eventExceptions.startsAt, to), gte(eventExceptions.endsAt, from)));
  return readEvents(
    who,
    and(
      isNull(events.droppedAt),
      lt(events.startsAt, to),
      or(sql`${events.rrule} <> ''`, gte(events.endsAt, from), inArray(events.id, moved)),
    ),
    from,
    to,
  );
}

async function readEvents(who: Who, where: SQL | undefined, from: Date, to: Date): Promise<EventItem[]> {
  const rows = await desk()
    .select({
      event: events,
      section: { id: sections.id, names: sections.names },
      from: { name: calendarSubscriptions.name, url: calendarSubscriptions.url },
    })
    .from(events)
    .leftJoin(sections, eq(sections.id, events.sectionId))
    .leftJoin(
      calendarSubscriptions,
      and(eq(calendarSubscriptions.id, events.subscriptionId), isNull(calendarSubscriptions.endedAt)),
    )
    .where(where)
    .orderBy(asc(events.startsAt))
    .limit(5000);
  const ids = rows.map(({ event }) => event.id);
  if (ids.length === 0) return [];
  const exceptions = await desk().select().from(eventExceptions).where(inArray(eventExceptions.eventId, ids));
  const covering = await assignmentLines(who, { eventIds: ids });
  const exceptionsOf = Map.groupBy(exceptions, ({ eventId }) => eventId);
  const coverageOf = Map.groupBy(covering, ({ eventId }) => eventId ?? '');
  return rows.flatMap(({ event, section, from: read }) =>
    occurrencesOf(event, exceptionsOf.get(event.id) ?? [], from, to).map(
      ({ occurrence, startsAt, endsAt }): EventItem => ({
        kind: 'event',
        id: event.id,
        version: event.version,
        title: event.title,
        place: event.place,
        note: event.note,
        section: section?.id ? section : null,
        zone: event.zone,
        allDay: event.allDay,
        rrule: event.rrule,
        occurrence,
        startsAt,
        endsAt,
        first: { startsAt: event.startsAt, endsAt: event.endsAt },
        moved: occurrence !== null && occurrence.getTime() !== startsAt.getTime(),
        outside: read?.url ? read.name : null,
        acts: actsFor(who, eventWorkflow, eventFacts(event, Boolean(read?.url))),
        coverage: (coverageOf.get(event.id) ?? []).filter(
          (line) => (line.occurrence?.getTime() ?? null) === (occurrence?.getTime() ?? null),
        ),
      }),
    ),
  );
}

/**
 * The day of the next time of an event, for who comes from a notice.
 * @param who who looks
 * @param id the event
 * @param now from when on
 */
export async function nextTimeOf(who: Who, id: string, now: Date): Promise<Date | null> {
  const year = new Date(now.getTime() + 366 * 86_400_000);
  const [next] = await readEvents(who, eq(events.id, id), now, year);
  if (next) return next.startsAt;
  const [row] = await desk().select({ at: events.startsAt }).from(events).where(eq(events.id, id));
  return row?.at ?? null;
}

async function embargoesBetween(from: Date, to: Date): Promise<StoryItem[]> {
  const rows = await desk()
    .select({
      at: stories.embargoUntil,
      storyId: stories.id,
      headline: stories.headline,
      section: sections.names,
    })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(
      and(
        isNotNull(stories.embargoUntil),
        gt(stories.embargoUntil, from),
        lt(stories.embargoUntil, to),
        sql`${stories.working} <> 'spiked'`,
      ),
    )
    .orderBy(asc(stories.embargoUntil))
    .limit(500);
  return rows.flatMap(({ at, ...row }) => (at ? [{ kind: 'embargo' as const, at, ...row }] : []));
}

async function publishedByDay(from: Date, to: Date, zone: string): Promise<Record<string, number>> {
  const day = sql<string>`to_char(${publications.at} at time zone ${zone}, 'YYYY-MM-DD')`;
  const rows = await desk()
    .select({ day, count: count() })
    .from(publications)
    .where(and(gte(publications.at, from), lt(publications.at, to), eq(publications.kind, 'first')))
    .groupBy(sql`1`);
  return Object.fromEntries(rows.map((row) => [row.day, row.count]));
}
