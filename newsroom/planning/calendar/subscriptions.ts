import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { calendarFeeds, calendarSubscriptions, events, sections, staff } from '#db/schema/index.ts';
import type { Who } from '../../stories/permissions.ts';
import type { Bilingual } from '../ideas.ts';
import { mayPlan } from '../permissions.ts';

/** Somebody else's calendar, as it stands in the list. */
export type OutsideCalendar = {
  id: string;
  name: string;
  url: string;
  section: Bilingual | null;
  by: string;
  createdAt: Date;
  readAt: Date | null;
  /** A key of `refusals.field`, or empty. */
  problem: string;
  events: number;
  mayEnd: boolean;
};

/** All calendars that are read from elsewhere, by name. */
export async function outsideCalendars(who: Who): Promise<OutsideCalendar[]> {
  const rows = await desk()
    .select({
      row: calendarSubscriptions,
      section: sections.names,
      by: staff.name,
      events: count(events.id),
    })
    .from(calendarSubscriptions)
    .innerJoin(staff, eq(staff.id, calendarSubscriptions.by))
    .leftJoin(sections, eq(sections.id, calendarSubscriptions.sectionId))
    .leftJoin(events, and(eq(events.subscriptionId, calendarSubscriptions.id), isNull(events.droppedAt)))
    .where(isNull(calendarSubscriptions.endedAt))
    .groupBy(calendarSubscriptions.id, sections.id, staff.id)
    .orderBy(asc(calendarSubscriptions.name));
  return rows.map(({ row, ...rest }) => ({
    id: row.id,
    name: row.name,
    url: row.url,
    createdAt: row.createdAt,
    readAt: row.readAt,
    problem: row.problem,
    ...rest,
    mayEnd: mayPlan(who, 'end_calendar', { byId: row.by }).allowed,
  }));
}

/** One of a person's own addresses under which programmes read our calendar. */
export type OwnFeed = { id: string; scope: 'mine' | 'newsroom'; createdAt: Date; readAt: Date | null };

/** A person's own addresses that still hold. */
export async function ownFeeds(who: Who): Promise<OwnFeed[]> {
  return desk()
    .select({
      id: calendarFeeds.id,
      scope: calendarFeeds.scope,
      createdAt: calendarFeeds.createdAt,
      readAt: calendarFeeds.readAt,
    })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.staffId, who.id), isNull(calendarFeeds.endedAt)))
    .orderBy(asc(calendarFeeds.createdAt));
}
