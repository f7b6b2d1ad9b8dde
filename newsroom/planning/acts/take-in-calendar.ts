import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { assignments, calendarSubscriptions, events } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { webAddress } from '../../house/fields.ts';
import { append } from '../../ledger/append.ts';
import { parsed } from '../../parsed.ts';
import { Incomplete, NotAllowed, NotFound } from '../../refusals.ts';
import { rowId } from '../../staff/fields.ts';
import type { Who } from '../../stories/permissions.ts';
import { fetchOutside, Unreachable } from '../calendar/fetch-outside.ts';
import { type Kept, keepRead } from '../calendar/keep-read.ts';
import { NoCalendar, type ReadCalendar, readIcs } from '../calendar/read-ics.ts';
import { oneLine } from '../fields.ts';
import { houseZone } from '../house-zone.ts';
import { mustBeSection } from '../people.ts';
import { begin } from '../performing.ts';
import { mayPlan } from '../permissions.ts';

const section = rowId.nullish();
const fileForm = z.object({
  name: oneLine(200),
  text: z.string('missing').min(1, 'missing'),
  sectionId: section,
});
const addressForm = z.object({
  name: z.string().max(200, 'too_long').default(''),
  url: z
    .string('missing')
    .transform((typed) => typed.trim().replace(/^webcal:/i, 'https:'))
    .pipe(webAddress),
  sectionId: section,
});

/** What came of it: how many events, and how many were left out because nobody could make sense of them. */
export type TakenIn = Kept & { id: string; left: number };

/** Why a calendar cannot be read, as the key of a field's message. */
export function whyUnread(error: unknown): string {
  if (error instanceof NoCalendar || error instanceof Unreachable) return `calendar_${error.why}`;
  throw error;
}

/**
 * Takes in a calendar's file (.ics). One of the same name that was taken in before is brought up to date.
 * @param who who is asking
 * @param given the file's name and text, and the section its events are for
 * @throws NotAllowed, Incomplete (beside `file` when it cannot be read)
 */
export async function takeInCalendar(who: Who, given: z.input<typeof fileForm>): Promise<TakenIn> {
  const { name, text, sectionId = null } = parsed(fileForm, given);
  const read = readOr('file', text, await houseZone());
  return begin(who, 'take_in_calendar', {}, async (tx) => {
    if (sectionId) await mustBeSection(tx, sectionId);
    const [known] = await tx
      .select()
      .from(calendarSubscriptions)
      .where(
        and(
          eq(calendarSubscriptions.name, name),
          eq(calendarSubscriptions.url, ''),
          isNull(calendarSubscriptions.endedAt),
        ),
      )
      .for('update');
    const [row] = known
      ? [known]
      : await tx
          .insert(calendarSubscriptions)
          .values({ name, sectionId, by: who.id, createdAt: now() })
          .returning();
    if (!row) throw new Error('the calendar was not written');
    const kept = await keepRead(tx, row, read);
    return {
      result: { id: row.id, left: read.left, ...kept },
      subjectKind: 'calendar',
      subjectId: row.id,
      after: { name, ...kept },
    };
  });
}

/**
 * Subscribes to a calendar at an address: it is read now, and again every half an hour.
 * @param who who is asking
 * @param given the address, a name for it (its own without one), and the section its events are for
 * @param fetchText what reads the address
 * @throws NotAllowed, Incomplete (beside `url` when it cannot be read)
 */
export async function subscribeCalendar(
  who: Who,
  given: z.input<typeof addressForm>,
  fetchText = fetchOutside,
): Promise<TakenIn> {
  const { name, url, sectionId = null } = parsed(addressForm, given);
  const may = mayPlan(who, 'take_in_calendar');
  if (!may.allowed) throw new NotAllowed(may.why);
  // Nobody's server is waited for while the database holds something.
  const text = await fetchText(url).catch((error) => {
    throw new Incomplete({ url: whyUnread(error) });
  });
  const read = readOr('url', text, await houseZone());
  return begin(who, 'take_in_calendar', {}, async (tx) => {
    if (sectionId) await mustBeSection(tx, sectionId);
    const called = name.trim() || read.name || new URL(url).hostname;
    const [row] = await tx
      .insert(calendarSubscriptions)
      .values({ name: called, url, sectionId, by: who.id, createdAt: now() })
      .returning();
    if (!row) throw new Error('the calendar was not written');
    const kept = await keepRead(tx, row, read);
    return {
      result: { id: row.id, left: read.left, ...kept },
      subjectKind: 'calendar',
      subjectId: row.id,
      after: { name: called, url, ...kept },
    };
  });
}

function readOr(field: string, text: string, zone: string): ReadCalendar {
  try {
    return readIcs(text, zone);
  } catch (error) {
    throw new Incomplete({ [field]: whyUnread(error) });
  }
}

/** Nobody was ever asked to cover it. */
const uncovered = sql`not exists (select from ${assignments} where ${assignments.eventId} = ${events.id})`;

/**
 * Ends a calendar: its events leave ours, but for those somebody is to cover, which become our own.
 * @param who who is asking: whoever took it in, or a managing editor
 * @param given its id
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function endCalendar(who: Who, given: { id: string }): Promise<void> {
  const { id } = parsed(z.object({ id: rowId }), given);
  await desk().transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(calendarSubscriptions)
      .where(and(eq(calendarSubscriptions.id, id), isNull(calendarSubscriptions.endedAt)))
      .for('update');
    if (!row) throw new NotFound('calendar');
    const may = mayPlan(who, 'end_calendar', { byId: row.by });
    if (!may.allowed) throw new NotAllowed(may.why);
    const at = now();
    await tx.update(calendarSubscriptions).set({ endedAt: at }).where(eq(calendarSubscriptions.id, id));
    await tx
      .update(events)
      .set({ droppedAt: at, droppedBy: who.id })
      .where(and(eq(events.subscriptionId, id), isNull(events.droppedAt), uncovered));
    await append(tx, {
      actorId: who.id,
      act: 'calendar.end_calendar',
      subjectKind: 'calendar',
      subjectId: id,
      before: { name: row.name, url: row.url },
    });
  });
}
