import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { house, schedules, staff, staffRoles, staffSections, stories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { tell } from '../notices/telling.ts';
import type { Refusal } from '../refusals.ts';
import type { Language } from '../stories/document/content.ts';
import { wordsFor } from '../words/index.ts';
import { refused } from '../words/refused.ts';
import { wallClock } from '../zoned-time.ts';
import type { Schedule } from './ending.ts';

/** Later than this after its time, a publication is late and people are called, in milliseconds. */
export const lateAfter = 60_000;

type Alarm = {
  /** Names the words for it. */
  what: 'schedule_late' | 'schedule_overdue' | 'schedule_failed' | 'front_overdue' | 'front_failed';
  /** Who ordered it. */
  by: string;
  sectionId: string | null;
  /** When it was to go out. */
  due: Date;
  /** What did not go out, in a language. */
  called: (language: Language) => string;
  /** What the alarm leads to. */
  leadsTo: { storyId: string } | { href: string };
  /** Why it failed. */
  refusal?: Refusal;
};

/**
 * Calls the people who can do something about what did not go out in time: who ordered it, the editors who may publish
 * in its section, and the managing editors; wherever they want alarms, each in their own language.
 * @param tx the transaction in which it was late or failed
 */
export async function callPeople(
  tx: Transaction,
  { what, called, leadsTo, refusal, ...order }: Alarm,
): Promise<void> {
  const [rules] = await tx.select({ timeZone: house.timeZone }).from(house);
  const zone = rules?.timeZone ?? 'UTC';
  const due = `${wallClock(order.due, zone).slice(0, 16)} (${zone})`;
  const people = await responsible(tx, order.by, order.sectionId);
  for (const language of ['en', 'ko'] as const) {
    const t = wordsFor(language, 'mail');
    const name = called(language);
    const reason = refusal ? refused(language, refusal).sentence : '';
    await tell(tx, {
      ...leadsTo,
      to: people.filter((person) => person.language === language).map(({ id }) => id),
      what,
      by: null,
      // The notice of a story says its headline already.
      note: ['href' in leadsTo ? name : '', due, reason].filter(Boolean).join(' · '),
      alarm: true,
      letter: {
        subject: t(`alarm.subject.${what}`, { name }),
        text: [t(`alarm.text.${what}`, { name, due }), reason].filter(Boolean).join('\n\n'),
      },
    });
  }
}

/**
 * Calls people for a story.
 * @param tx the transaction in which it was late or failed
 * @param order the order
 * @param what what is wrong
 * @param refusal why it failed
 */
export async function alarm(
  tx: Transaction,
  order: Schedule,
  what: Exclude<Alarm['what'], `front_${string}`>,
  refusal?: Refusal,
): Promise<void> {
  const { storyId, by, at: due } = order;
  const [story] = await tx
    .select({ headline: stories.headline, sectionId: stories.sectionId })
    .from(stories)
    .where(eq(stories.id, storyId));
  await callPeople(tx, {
    what,
    by,
    sectionId: story?.sectionId ?? null,
    due,
    called: () => story?.headline ?? '',
    leadsTo: { storyId },
    refusal,
  });
}

type Called = { id: string; language: Language };

async function responsible(tx: Transaction, by: string, sectionId: string | null): Promise<Called[]> {
  const ids = tx.select({ id: staffRoles.staffId }).from(staffRoles);
  const publishing = sectionId
    ? tx
        .select({ id: staffSections.staffId })
        .from(staffSections)
        .where(and(eq(staffSections.sectionId, sectionId), eq(staffSections.mayPublish, true)))
    : null;
  return tx
    .select({ id: staff.id, language: staff.language })
    .from(staff)
    .where(
      and(
        isNull(staff.suspendedAt),
        or(
          eq(staff.id, by),
          inArray(staff.id, ids.where(eq(staffRoles.role, 'managing_editor'))),
          publishing ? inArray(staff.id, publishing) : undefined,
        ),
      ),
    );
}

/**
 * Calls people for whatever should have gone out a while ago and did not, once for each order.
 * @returns how many orders that were
 */
export async function alarmOverdue(): Promise<number> {
  return desk().transaction(async (tx) => {
    const overdue = await tx
      .update(schedules)
      .set({ alarmedAt: now() })
      .where(
        inArray(
          schedules.id,
          tx
            .select({ id: schedules.id })
            .from(schedules)
            .where(
              and(
                eq(schedules.state, 'waiting'),
                isNull(schedules.alarmedAt),
                sql`${schedules.at} < statement_timestamp() - ${lateAfter} * interval '1 millisecond'`,
              ),
            )
            .limit(100)
            .for('update', { skipLocked: true }),
        ),
      )
      .returning();
    for (const order of overdue) await alarm(tx, order, 'schedule_overdue');
    return overdue.length;
  });
}
