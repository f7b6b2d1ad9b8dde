import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { withdrawApproval } from '../withdrawing.ts';

/**
 * Puts a story that is not live on the spike: out of the way, not gone.
 * @throws NotAllowed, Stale, NotFound
 */
export async function spike(who: Who, input: Base & { note?: string }): Promise<Outcome> {
  return perform(who, 'spike', input, async (story, tx) => {
    const note = input.note?.trim() ?? '';
    await withdrawApproval(tx, story, who, 'spiked');
    return { set: { spikedFrom: story.row.working, approvalId: null }, note };
  });
}

/**
 * Takes a story off the spike, back to where it was; one that was approved waits for approval again.
 * @throws NotAllowed, Stale, NotFound
 */
export async function restore(who: Who, input: Base): Promise<Outcome> {
  return perform(who, 'restore', input, async (story) => {
    const before = story.row.spikedFrom ?? 'draft';
    return { working: before === 'approved' ? 'submitted' : before, set: { spikedFrom: null } };
  });
}
