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

export type Alarm = 'schedule_late' | 'schedule_overdue' | 'schedule_failed';

/**
 * Calls the people who can do something: who scheduled it, the editors who may publish in its section, and the
 * managing editors; wherever they want alarms, each in their own language.
 * @param tx the transaction in which it was late or failed
 * @param order the order
 * @param what what is wrong
 * @param refusal why it failed
 */
export async function alarm(tx: Transaction, order: Schedule, what: Alarm, refusal?: Refusal): Promise<void> {
  const [story] = await tx
    .select({ headline: stories.headline, sectionId: stories.sectionId })
    .from(stories)
    .where(eq(stories.id, order.storyId));
  const due = await dueSaid(tx, order.at);
  const people = await responsible(tx, order.by, story?.sectionId ?? null);
  for (const language of ['en', 'ko'] as const) {
    const reason = refusal ? refused(language, refusal).sentence : '';
    const here = people.filter((person) => person.language === language);
    const t = wordsFor(language, 'mail');
    const headline = story?.headline ?? '';
    await tell(tx, {
      to: here.map(({ id }) => id),
      what,
      storyId: order.storyId,
      by: null,
      note: [due, reason].filter(Boolean).join(' · '),
      alarm: true,
      letter: {
        subject: t(`alarm.subject.${what}`, { headline }),
        text: [t(`alarm.text.${what}`, { headline, due }), reason].filter(Boolean).join('\n\n'),
      },
    });
  }
}

/**
 * An instant as alarms say it: on the newsroom's clock, with its zone.
 * @param tx the alarm's transaction
 */
export async function dueSaid(tx: Transaction, at: Date): Promise<string> {
  const [rules] = await tx.select({ timeZone: house.timeZone }).from(house);
  const zone = rules?.timeZone ?? 'UTC';
  return `${wallClock(at, zone).slice(0, 16)} (${zone})`;
}

type Called = { id: string; language: Language };

/**
 * Those who can do something about what did not go out.
 * @param by who ordered it
 * @param sectionId null: of no section
 */
export async function responsible(tx: Transaction, by: string, sectionId: string | null): Promise<Called[]> {
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
