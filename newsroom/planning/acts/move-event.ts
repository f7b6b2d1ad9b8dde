import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '#db/desk.ts';
import { eventExceptions } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { parsed } from '../../parsed.ts';
import { Incomplete } from '../../refusals.ts';
import type { Who } from '../../stories/permissions.ts';
import { dayAfter, instantOf } from '../../zoned-time.ts';
import { hasOccurrence } from '../calendar/recurring.ts';
import { base } from '../fields.ts';
import { houseZone } from '../house-zone.ts';
import { momentOrAsk, wallTime } from '../moments.ts';
import { type Change, type EventRow, type Planned, performOnEvent } from '../performing.ts';
import { tellCovering } from './tell-covering.ts';

/** Which time of a repeating event: when its rule has it (ISO 8601). Without it: the event itself. */
const which = base.extend({ occurrence: z.iso.datetime({ offset: true, error: 'wrong' }).nullish() });
/** To when, on the newsroom's own clock: it is the newsroom's calendar that is drawn on. */
const moveForm = which.extend({ start: wallTime });

/**
 * Moves an event, or one time of a repeating one; it stays as long as it was. A time put back to where its rule has it
 * is no exception any more.
 * @param who who is asking
 * @param given the event, its version on the screen, which time of it, and to when
 * @throws NotAllowed, StalePlan, NotFound, Incomplete
 */
export async function moveEvent(who: Who, given: z.input<typeof moveForm>): Promise<Planned> {
  const { id, version, occurrence, start } = parsed(moveForm, given);
  return performOnEvent(who, 'move_event', { id, version }, async (row, tx) => {
    const time = timeOf(row, occurrence);
    const { startsAt, endsAt } = await movedTo(tx, row, start);
    await tellCovering(tx, who, row, time, 'event_moved');
    if (!time) return { set: { startsAt, endsAt }, detail: { startsAt, endsAt } };
    if (startsAt.getTime() === time.getTime()) await asTheRuleHasIt(tx, row, time);
    else await except(tx, who, row, time, { startsAt, endsAt });
    return { detail: { occurrence: time, startsAt, endsAt } };
  });
}

/**
 * Drops an event, or one time of a repeating one.
 * @throws NotAllowed, StalePlan, NotFound, Incomplete
 */
export async function dropEvent(who: Who, given: z.input<typeof which>): Promise<Planned> {
  const { id, version, occurrence } = parsed(which, given);
  return performOnEvent(who, 'drop_event', { id, version }, async (row, tx): Promise<Change<EventRow>> => {
    const time = timeOf(row, occurrence);
    await tellCovering(tx, who, row, time, 'event_dropped');
    if (!time) return { set: { droppedAt: now(), droppedBy: who.id }, detail: { dropped: true } };
    await except(tx, who, row, time, { startsAt: null, endsAt: null });
    return { detail: { dropped: true, occurrence: time } };
  });
}

/**
 * Puts back what was dropped or moved: the event, or one time of it as its rule has it.
 * @throws NotAllowed, StalePlan, NotFound, Incomplete
 */
export async function restoreEvent(who: Who, given: z.input<typeof which>): Promise<Planned> {
  const { id, version, occurrence } = parsed(which, given);
  return performOnEvent(who, 'restore_event', { id, version }, async (row, tx): Promise<Change<EventRow>> => {
    const time = timeOf(row, occurrence);
    await tellCovering(tx, who, row, time, 'event_restored');
    if (!time) return { set: { droppedAt: null, droppedBy: null }, detail: { restored: true } };
    await asTheRuleHasIt(tx, row, time);
    return { detail: { restored: true, occurrence: time } };
  });
}

/** The time that is meant; a rule that does not have it, or a repeating event without one, is a mistake. */
function timeOf(row: EventRow, occurrence: string | null | undefined): Date | null {
  if (!occurrence) return null;
  const time = new Date(occurrence);
  if (!row.rrule || !hasOccurrence(row, time)) throw new Incomplete({ occurrence: 'wrong' });
  return time;
}

async function movedTo(tx: Transaction, row: EventRow, start: z.output<typeof wallTime>) {
  if (row.allDay) {
    const days = Math.round((row.endsAt.getTime() - row.startsAt.getTime()) / 86_400_000);
    return {
      startsAt: instantOf(`${start.day} 00:00`, row.zone),
      endsAt: instantOf(`${dayAfter(start.day, days)} 00:00`, row.zone),
    };
  }
  const startsAt = momentOrAsk(start, await houseZone(tx), 'start.time');
  return { startsAt, endsAt: new Date(startsAt.getTime() + row.endsAt.getTime() - row.startsAt.getTime()) };
}

async function except(
  tx: Transaction,
  who: Who,
  row: EventRow,
  occurrence: Date,
  times: { startsAt: Date; endsAt: Date } | { startsAt: null; endsAt: null },
): Promise<void> {
  const set = { ...times, by: who.id, at: now() };
  await tx
    .insert(eventExceptions)
    .values({ eventId: row.id, occurrence, ...set })
    .onConflictDoUpdate({ target: [eventExceptions.eventId, eventExceptions.occurrence], set });
}

async function asTheRuleHasIt(tx: Transaction, row: EventRow, occurrence: Date): Promise<void> {
  await tx
    .delete(eventExceptions)
    .where(and(eq(eventExceptions.eventId, row.id), eq(eventExceptions.occurrence, occurrence)));
}
