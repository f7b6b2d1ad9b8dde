import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { schedules } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { NotFound } from '../refusals.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { Who } from '../stories/permissions.ts';
import { openAlarms } from './reading.ts';

/**
 * Takes an alarm up: somebody sees to it, and it leaves everybody's front. One that was taken up already is no refusal.
 * @param who who is asking: one of those it calls
 * @param id the order's id, as it came from outside
 * @throws NotFound when there is no such alarm, or it does not call this person, or it stands until the story is out
 */
export async function takeUpAlarm(who: Who, id: string): Promise<void> {
  const alarm = uuidPattern.test(id) ? (await openAlarms(who)).find((open) => open.id === id) : undefined;
  if (!alarm || alarm.stands) throw new NotFound('alarm');
  await desk().transaction(async (tx) => {
    const taken = await tx
      .update(schedules)
      .set({ seenBy: who.id, seenAt: now() })
      .where(and(eq(schedules.id, id), isNotNull(schedules.alarmedAt), isNull(schedules.seenAt)))
      .returning({ id: schedules.id });
    if (taken.length === 0) return;
    await append(tx, {
      actorId: who.id,
      act: 'story.alarm_taken_up',
      subjectKind: 'story',
      subjectId: alarm.storyId,
      after: { schedule: id, what: alarm.what, due: alarm.at.toISOString() },
    });
  });
}
