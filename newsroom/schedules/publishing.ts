import { eq, sql } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { schedules, stories } from '#db/schema/index.ts';
import { at } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { Refusal } from '../refusals.ts';
import { publishScheduled } from '../stories/acts/publish-scheduled.ts';
import { takeInHand } from '../stories/in-hand.ts';
import { alarm, lateAfter } from './alarming.ts';
import { claimDue, claimFailed } from './claiming.ts';
import type { Schedule } from './ending.ts';
import { tryLater } from './try-later.ts';

/**
 * Publishes all that is due, the longest due first, until nothing is.
 * @returns how many orders were ended or put off
 * @throws when the database is away
 */
export async function publishDue(): Promise<number> {
  let ended = 0;
  while (await publishNext()) ended += 1;
  return ended;
}

/** Publishes the order that is due longest; false when none is. */
async function publishNext(): Promise<boolean> {
  const trying: { order?: Schedule } = {};
  try {
    return await desk().transaction(async (tx) => {
      const claimed = await claimDue(tx);
      if (!claimed) return false;
      const { order, takenAt } = claimed;
      trying.order = order;
      // The database's clock decides, and stands in the ledger: a node whose clock is wrong changes nothing.
      await at(takenAt, async () => {
        await publishScheduled(tx, order);
        if ((order.lateMs ?? 0) > lateAfter) await sayLate(tx, order, takenAt);
      });
      return true;
    });
  } catch (error) {
    if (!trying.order) throw error;
    if (error instanceof Refusal) await fail(trying.order, error);
    else await putOff(trying.order, error);
    return true;
  }
}

async function sayLate(tx: Transaction, order: Schedule, takenAt: Date): Promise<void> {
  await tx.update(schedules).set({ alarmedAt: takenAt }).where(eq(schedules.id, order.id));
  await alarm(tx, order, 'schedule_late');
}

/** The order is void: what it asks for is refused. Those who can do something about it are called. */
async function fail(order: Schedule, refusal: Refusal): Promise<void> {
  await desk().transaction(async (tx) => {
    const claimed = await claimFailed(tx, order.id, refusal.key);
    if (!claimed) return;
    await at(claimed.takenAt, async () => {
      const { row } = await takeInHand(tx, order.storyId);
      const shown = row.public === 'scheduled' ? 'none' : row.public;
      await tx
        .update(stories)
        .set({ scheduledFor: null, public: shown, version: row.version + 1, updatedAt: claimed.takenAt })
        .where(eq(stories.id, row.id));
      await alarm(tx, order, 'schedule_failed', refusal);
      await append(tx, {
        actorId: null,
        act: 'story.schedule_failed',
        subjectKind: 'story',
        subjectId: row.id,
        before: { public: row.public, version: row.version },
        after: {
          public: shown,
          version: row.version + 1,
          schedule: order.id,
          due: order.at.toISOString(),
          why: refusal.key,
        },
      });
    });
  });
}

async function putOff({ id, storyId }: Schedule, error: unknown): Promise<void> {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  console.error(`A scheduled publication of story ${storyId} has to wait:`, cause);
  await desk()
    .update(schedules)
    .set(tryLater(schedules.tries))
    .where(sql`${schedules.id} = ${id} and ${schedules.state} = 'waiting'`);
}
