import { and, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { calendarSubscriptions, eventExceptions, events } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import type { EventRow } from '../performing.ts';
import type { ReadCalendar, ReadEvent } from './read-ics.ts';

export type Subscription = typeof calendarSubscriptions.$inferSelect;
/** How many events came, changed and went. */
export type Kept = { added: number; changed: number; gone: number };

const words = ['title', 'place', 'note', 'allDay', 'zone', 'rrule'] as const;

/**
 * Keeps what was read of a calendar: new events are added, changed ones changed, and of a calendar that is read again
 * and again those that are gone are dropped. Who covers an event stays with it, for it is known by its UID.
 * @param tx the act's transaction
 * @param subscription the calendar
 * @param read what it says
 */
export async function keepRead(
  tx: Transaction,
  subscription: Subscription,
  read: ReadCalendar,
): Promise<Kept> {
  const { id, by, sectionId, url } = subscription;
  const known = await tx.select().from(events).where(eq(events.subscriptionId, id));
  const byUid = new Map(known.map((row) => [row.icalUid ?? '', row]));
  const told = new Map(read.events.map((event) => [event.uid, event]));
  const at = now();
  const fresh = [...told.values()].filter(({ uid }) => !byUid.has(uid));
  for (let from = 0; from < fresh.length; from += 500)
    await tx.insert(events).values(
      fresh.slice(from, from + 500).map(({ uid, exceptions: _, ...event }) => ({
        ...event,
        icalUid: uid,
        subscriptionId: id,
        sectionId,
        by,
        createdAt: at,
      })),
    );
  let changed = 0;
  for (const event of told.values()) {
    const row = byUid.get(event.uid);
    if (!row || !differs(row, event)) continue;
    changed += 1;
    const { uid: _, exceptions: __, ...set } = event;
    await tx
      .update(events)
      .set({ ...set, droppedAt: null, droppedBy: null, version: row.version + 1 })
      .where(eq(events.id, row.id));
  }
  await keepExceptions(tx, subscription, told);
  const gone = url === '' ? [] : await dropUntold(tx, id, [...told.keys()], at);
  await tx
    .update(calendarSubscriptions)
    .set({ readAt: at, problem: '' })
    .where(eq(calendarSubscriptions.id, id));
  return { added: fresh.length, changed, gone: gone.length };
}

function differs(row: EventRow, event: ReadEvent): boolean {
  return (
    row.droppedAt !== null ||
    words.some((word) => row[word] !== event[word]) ||
    row.startsAt.getTime() !== event.startsAt.getTime() ||
    row.endsAt.getTime() !== event.endsAt.getTime()
  );
}

async function keepExceptions(
  tx: Transaction,
  { id, by }: Subscription,
  told: Map<string, ReadEvent>,
): Promise<void> {
  const repeating = await tx
    .select({ id: events.id, uid: events.icalUid })
    .from(events)
    .where(eq(events.subscriptionId, id));
  const ids = repeating.filter(({ uid }) => told.has(uid ?? '')).map((row) => row.id);
  if (ids.length === 0) return;
  await tx.delete(eventExceptions).where(inArray(eventExceptions.eventId, ids));
  const rows = repeating.flatMap(({ id: eventId, uid }) =>
    (told.get(uid ?? '')?.exceptions ?? []).map((exception) => ({ eventId, ...exception, by, at: now() })),
  );
  for (let from = 0; from < rows.length; from += 500)
    await tx.insert(eventExceptions).values(rows.slice(from, from + 500));
}

function dropUntold(tx: Transaction, subscriptionId: string, told: string[], at: Date) {
  return tx
    .update(events)
    .set({ droppedAt: at })
    .where(
      and(
        eq(events.subscriptionId, subscriptionId),
        isNull(events.droppedAt),
        told.length > 0 ? notInArray(events.icalUid, told) : undefined,
      ),
    )
    .returning({ id: events.id });
}
