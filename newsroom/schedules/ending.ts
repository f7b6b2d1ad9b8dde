import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { schedules } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { tell } from '../notices/telling.ts';

export type Schedule = typeof schedules.$inferSelect;

/**
 * Makes the order to publish that waits for a story void, and tells who gave it, unless it was theirs to end.
 * @param tx the act's transaction, holding the story
 * @param storyId the story's id
 * @param act the act that ends it; it is kept as the reason
 * @param who who ends it; null: the newsroom's own clock
 * @returns the order that was ended, or null when none waited
 */
export async function endSchedule(
  tx: Transaction,
  storyId: string,
  act: string,
  who: { id: string } | null,
): Promise<Schedule | null> {
  const [ended] = await tx
    .update(schedules)
    .set({ state: 'cancelled', endedAt: now(), endedBy: who?.id ?? null, why: act })
    .where(and(eq(schedules.storyId, storyId), eq(schedules.state, 'waiting')))
    .returning();
  if (!ended) return null;
  const what = act === 'schedule' ? 'rescheduled' : act === 'unschedule' ? 'unscheduled' : 'schedule_ended';
  await tell(tx, { to: [ended.by], what, storyId, by: who?.id ?? null });
  return ended;
}
