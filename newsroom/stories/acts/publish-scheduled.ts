import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { reviews } from '#db/schema/index.ts';
import { NotAllowed } from '../../refusals.ts';
import type { Schedule } from '../../schedules/ending.ts';
import { whoIs } from '../../staff/who-is.ts';
import { goLive } from '../going-live.ts';
import { takeInHand } from '../in-hand.ts';
import { type Outcome, settle } from '../performing.ts';
import { may } from '../permissions.ts';

/**
 * Publishes what was left to the clock, on the word of whoever scheduled it. All of it is asked again as it stands now:
 * the right of that person, the approval, the revision, the embargo.
 * @param tx the transaction in which the order was claimed
 * @param order the order, claimed
 * @throws NotAllowed, NotFound, Incomplete (slug taken)
 */
export async function publishScheduled(tx: Transaction, order: Schedule): Promise<Outcome> {
  const story = await takeInHand(tx, order.storyId);
  const who = await whoIs(tx, order.by);
  if (!who) throw new NotAllowed('not_staff');
  const answer = may(who, 'publish_scheduled', story.facts);
  if (!answer.allowed) throw new NotAllowed(answer.why);
  const { row } = story;
  const kindFits = (order.kind === 'first') === (row.public !== 'live');
  if (row.approvalId !== order.reviewId || !kindFits) throw new NotAllowed('not_in_this_state');
  const [approval] = await tx.select().from(reviews).where(eq(reviews.id, order.reviewId));
  const set = await goLive(tx, story, {
    kind: order.kind,
    written: { wrong: order.wrong, right: order.right, note: order.note },
    by: order.by,
    revisionId: order.revisionId,
    reviewId: order.reviewId,
    scheduleId: order.id,
  });
  return settle(tx, null, 'publish_scheduled', story, {
    set,
    note: order.note,
    alsoTo: [order.by],
    detail: {
      kind: order.kind,
      sha256: approval?.sha256,
      schedule: order.id,
      scheduledBy: order.by,
      due: order.at.toISOString(),
      lateMs: order.lateMs,
    },
  });
}
