import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { reviews } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import type { InHand } from './in-hand.ts';
import type { Who } from './permissions.ts';

/**
 * Marks the approval that stands, if any, as withdrawn: it lets nothing out any more.
 * @param tx the act's transaction
 */
export async function withdrawApproval(tx: Transaction, story: InHand, who: Who, why: string): Promise<void> {
  if (!story.row.approvalId) return;
  await tx
    .update(reviews)
    .set({ withdrawnAt: now(), withdrawnBy: who.id, withdrawnWhy: why })
    .where(eq(reviews.id, story.row.approvalId));
}
