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
import { schedulesBetween, type Waiting } from '../../schedules/reading.ts';
import { factsOfMany } from '../../stories/facts-of-many.ts';
import { may as mayDo, type StoryFacts, type Who, type Why } from '../../stories/permissions.ts';
import { type AssignmentLine, assignmentLines } from '../assignments.ts';
import type { Bilingual } from '../ideas.ts';
import { eventFacts } from '../performing.ts';
import { actsFor, mayPlan, type PlanFacts, type PlanningWhy } from '../permissions.ts';
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
  whyNot: WhyNot;
};
/** Why the person may not move it; null: they may. `did_not_go_out`: what failed is begun again on the story. */
export type WhyNot = PlanningWhy | Why | 'did_not_go_out' | null;
export type DueItem = { kind: 'due'; at: Date; line: AssignmentLine; whyNot: WhyNot };
type OfStory = {
  at: Date;
  storyId: string;
  headline: string;
  language: 'en' | 'ko';
  section: Bilingual | null;
  /** The story as the person saw it. */
  version: number;
  whyNot: WhyNot;
};
export type EmbargoItem = OfStory & {
  kind: 'embargo';
  /** When the story is to go out by itself: an embargo that ends later voids that. */
  scheduledFor: Date | null;
};
export type ScheduledItem = OfStory & {
  kind: 'scheduled';
  /** As what it goes out, and what readers are told with it: it goes along when the time is moved. */
  order: Pick<Waiting, 'kind' | 'written'>;
};
export type StoryItem = EmbargoItem | ScheduledItem;
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
    embargoesBetween(who, from, to),
    schedulesBetween(from, to),
    publishedByDay(from, to, zone),
  ]);
  const dues = due
    .filter((line) => line.state !== 'cancelled')
    .map((line): DueItem => ({ kind: 'due', at: line.dueAt, line, whyNot: whyNotDue(who, line) }));
  const waiting = orders.filter(({ state }) => state === 'waiting' || state === 'failed');
  const facts = await factsOfMany(waiting.map(({ storyId }) => storyId));
  const out = waiting.map(
    ({ at, storyId, headline, language, section, state, version, ...order }): StoryItem => {
      const whyNot = state === 'failed' ? 'did_not_go_out' : whyNotDone(who, 'schedule', facts.get(storyId));
      const item = { kind: 'scheduled' as const, at, storyId, headline, language, version, whyNot };
      return {
        ...item,
        section: section?.names ?? null,
        order: { kind: order.kind, written: order.written },
      };
    },
  );
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
        whyNot: whyNotMoved(who, eventFacts(event, Boolean(read?.url))),
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

async function embargoesBetween(who: Who, from: Date, to: Date): Promise<StoryItem[]> {
  const rows = await desk()
    .select({
      at: stories.embargoUntil,
      storyId: stories.id,
      headline: stories.headline,
      language: stories.language,
      section: sections.names,
      version: stories.version,
      scheduledFor: stories.scheduledFor,
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
  const facts = await factsOfMany(rows.map(({ storyId }) => storyId));
  return rows.flatMap(({ at, ...row }) =>
    at
      ? [
          {
            kind: 'embargo' as const,
            at,
            ...row,
            whyNot: whyNotDone(who, 'set_embargo', facts.get(row.storyId)),
          },
        ]
      : [],
  );
}

function whyNotDone(who: Who, act: 'schedule' | 'set_embargo', facts: StoryFacts | undefined): WhyNot {
  const answer = facts
    ? mayDo(who, act, facts)
    : { allowed: false as const, why: 'not_in_this_state' as const };
  return answer.allowed ? null : answer.why;
}

function whyNotMoved(who: Who, facts: PlanFacts): WhyNot {
  const answer = mayPlan(who, 'move_event', facts);
  return answer.allowed ? null : answer.why;
}

function whyNotDue(who: Who, { state, section, by, to, what, story }: AssignmentLine): WhyNot {
  const facts = {
    state,
    sectionId: section.id,
    byId: by.id,
    assigneeId: to.id,
    what,
    hasStory: story !== null,
  };
  const answer = mayPlan(who, 'change_assignment', facts);
  return answer.allowed ? null : answer.why;
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
