import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { reviews } from '#db/schema/index.ts';
import { NotAllowed } from '../../refusals.ts';
import { goLive } from '../going-live.ts';
import type { InHand } from '../in-hand.ts';
import { type Base, type Change, type Outcome, perform, writtenNote } from '../performing.ts';
import type { Who } from '../permissions.ts';

async function release(
  tx: Transaction,
  story: InHand,
  who: Who,
  kind: 'first' | 'update' | 'correction',
  note = '',
): Promise<Change> {
  const [approval] = story.row.approvalId
    ? await tx.select().from(reviews).where(eq(reviews.id, story.row.approvalId))
    : [];
  if (!approval) throw new NotAllowed('not_in_this_state');
  const set = await goLive(tx, story, {
    kind,
    note,
    by: who.id,
    revisionId: approval.revisionId,
    reviewId: approval.id,
  });
  return { set, note, detail: { kind, sha256: approval.sha256 } };
}

/**
 * Publishes the approved revision for the first time.
 * @throws NotAllowed (embargo included), Stale, NotFound, Incomplete (slug taken)
 */
export async function publish(who: Who, input: Base): Promise<Outcome> {
  return perform(who, 'publish', input, (story, tx) => release(tx, story, who, 'first'));
}

/**
 * Publishes a newly approved revision of a live story, without a correction note.
 * @throws NotAllowed, Stale, NotFound, Incomplete (slug taken)
 */
export async function update(who: Who, input: Base): Promise<Outcome> {
  return perform(who, 'update', input, (story, tx) => release(tx, story, who, 'update'));
}

/**
 * Publishes a newly approved revision of a live story as a correction.
 * @param input the story, the version seen, and the note readers will see
 * @throws NotAllowed, Stale, NotFound, Incomplete (no note, slug taken)
 */
export async function correct(who: Who, input: Base & { note?: string }): Promise<Outcome> {
  return perform(who, 'correct', input, (story, tx) =>
    release(tx, story, who, 'correction', writtenNote(input.note)),
  );
}
