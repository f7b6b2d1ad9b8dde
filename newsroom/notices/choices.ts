import { eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import { noticeChoices } from '#db/schema/index.ts';
import { append } from '../ledger/append.ts';
import { parsed } from '../parsed.ts';
import type { Who } from '../stories/permissions.ts';
import { dayAfter, dayOf, instantOf, wallClock } from '../zoned-time.ts';
import { type NoticeKind, type NoticePlace, noticeKinds, noticePlaces } from './kinds.ts';

export type Choices = {
  places: Record<NoticeKind, NoticePlace[]>;
  digest: 'off' | 'hourly' | 'daily';
  /** `HH:mm`. */
  digestAt: string;
  /** IANA name; empty: the newsroom's. */
  timeZone: string;
  /** `HH:mm`; both empty: none. */
  quietFrom: string;
  quietTo: string;
  alarmsBreakThrough: boolean;
};

/** What holds for whoever has chosen nothing. */
export const defaultChoices: Choices = {
  places: {
    mentions: ['mail', 'push'],
    comments: ['mail'],
    my_stories: [],
    assignments: ['mail', 'push'],
    alarms: ['mail', 'push', 'webhook'],
  },
  digest: 'daily',
  digestAt: '08:00',
  timeZone: '',
  quietFrom: '',
  quietTo: '',
  alarmsBreakThrough: true,
};

type Row = typeof noticeChoices.$inferSelect;

/**
 * A person's choices from their row.
 * @param row null: they have chosen nothing
 */
export function choicesIn(row: Row | null): Choices {
  if (!row) return defaultChoices;
  const { staffId: _, digestedAt: __, places, ...rest } = row;
  return {
    ...rest,
    places: Object.fromEntries(
      noticeKinds.map((kind) => [
        kind,
        noticePlaces.filter((place) => (places[kind] ?? defaultChoices.places[kind]).includes(place)),
      ]),
    ) as Choices['places'],
  };
}

/**
 * What a person chose.
 * @param who who is asking
 */
export async function ownChoices(who: Who): Promise<Choices> {
  const [row] = await desk().select().from(noticeChoices).where(eq(noticeChoices.staffId, who.id));
  return choicesIn(row ?? null);
}

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not_a_time');
const isZone = (name: string) => {
  try {
    return name === '' || Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};
const form = z
  .object({
    places: z.record(z.enum(noticeKinds), z.array(z.enum(noticePlaces)).max(noticePlaces.length)),
    digest: z.enum(['off', 'hourly', 'daily']),
    digestAt: clock,
    timeZone: z.string().refine(isZone, 'not_a_time_zone'),
    quietFrom: clock.or(z.literal('')),
    quietTo: clock.or(z.literal('')),
    alarmsBreakThrough: z.boolean(),
  })
  .superRefine(({ quietFrom, quietTo }, context) => {
    for (const [one, other, path] of [
      [quietFrom, quietTo, 'quietTo'],
      [quietTo, quietFrom, 'quietFrom'],
    ] as const)
      if (one !== '' && other === '') context.addIssue({ code: 'custom', message: 'missing', path: [path] });
    if (quietFrom !== '' && quietFrom === quietTo)
      context.addIssue({ code: 'custom', message: 'quiet_all_day', path: ['quietTo'] });
  });

/**
 * Chooses what one is told of, where and when.
 * @param who who is asking: it is for themselves
 * @param given all choices
 * @throws Incomplete
 */
export async function choose(who: Who, given: unknown): Promise<void> {
  const choices = parsed(form, given);
  await desk().transaction(async (tx) => {
    await tx
      .insert(noticeChoices)
      .values({ staffId: who.id, ...choices })
      .onConflictDoUpdate({ target: noticeChoices.staffId, set: choices });
    await append(tx, {
      actorId: who.id,
      act: 'staff.choose_notices',
      subjectKind: 'staff',
      subjectId: who.id,
      after: choices,
    });
  });
}

/**
 * When a person may be told: now, or at the end of their quiet hours.
 * @param choices theirs
 * @param zone the newsroom's, for whoever chose none
 * @param at now
 */
export function awakeAt(choices: Choices, zone: string, at: Date): Date {
  const { quietFrom, quietTo } = choices;
  if (quietFrom === '' || quietTo === '') return at;
  const own = choices.timeZone || zone;
  const time = wallClock(at, own).slice(11, 16);
  const overnight = quietFrom > quietTo;
  const quiet = overnight ? time >= quietFrom || time < quietTo : time >= quietFrom && time < quietTo;
  if (!quiet) return at;
  const today = dayOf(at, own);
  const end = instantOf(`${overnight && time >= quietFrom ? dayAfter(today) : today} ${quietTo}`, own);
  return end.getTime() > at.getTime() ? end : at;
}

/**
 * Choices of some people.
 * @param tx the act's transaction
 * @param staffIds whose
 */
export async function choicesOf(tx: Transaction, staffIds: string[]): Promise<Map<string, Choices>> {
  if (staffIds.length === 0) return new Map();
  const rows = await tx.select().from(noticeChoices).where(inArray(noticeChoices.staffId, staffIds));
  return new Map(staffIds.map((id) => [id, choicesIn(rows.find(({ staffId }) => staffId === id) ?? null)]));
}
