import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { reviews } from '#db/schema/index.ts';
import { NotAllowed } from '../../refusals.ts';
import type { WrittenWord } from '../after-publication.ts';
import { goLive, type Release } from '../going-live.ts';
import type { InHand } from '../in-hand.ts';
import { type Base, type Change, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';

/**
 * Lays out the revision whose approval stands.
 * @param written what readers are told with it
 * @throws NotAllowed when none stands, Incomplete (slug taken)
 */
export async function release(
  tx: Transaction,
  story: InHand,
  who: Who,
  kind: Release['kind'],
  written: Partial<Record<WrittenWord, string>> = {},
): Promise<Change> {
  const [approval] = story.row.approvalId
    ? await tx.select().from(reviews).where(eq(reviews.id, story.row.approvalId))
    : [];
  if (!approval) throw new NotAllowed('not_in_this_state');
  const set = await goLive(tx, story, {
    kind,
    written,
    by: who.id,
    revisionId: approval.revisionId,
    reviewId: approval.id,
  });
  return { set, note: written.note, detail: { kind, sha256: approval.sha256, ...written } };
}

/**
 * Publishes the approved revision for the first time.
 * @throws NotAllowed (embargo included), Stale, NotFound, Incomplete (slug taken)
 */
export async function publish(who: Who, input: Base): Promise<Outcome> {
  return perform(who, 'publish', input, (story, tx) => release(tx, story, who, 'first'));
}

/**
 * Publishes a newly approved revision of a live story, without a word to readers.
 * @throws NotAllowed, Stale, NotFound, Incomplete (slug taken)
 */
export async function update(who: Who, input: Base): Promise<Outcome> {
  return perform(who, 'update', input, (story, tx) => release(tx, story, who, 'update'));
}
