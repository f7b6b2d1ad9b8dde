import { reviews } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { type Base, type Outcome, perform, writtenNote } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { keep } from '../revisions.ts';
import { withdrawApproval } from '../withdrawing.ts';

/**
 * Sends a story back with a note on what to change.
 * @param who who is asking
 * @param input the story, the version seen, and the note
 * @throws NotAllowed, Stale, NotFound, Incomplete (no note)
 */
export async function requestChanges(who: Who, input: Base & { note?: string }): Promise<Outcome> {
  return perform(who, 'request_changes', input, async (story, tx) => {
    const note = writtenNote(input.note);
    const revision = await keep(tx, story, 'kept');
    await withdrawApproval(tx, story, who, note);
    await tx.insert(reviews).values({
      storyId: story.row.id,
      revisionId: revision.id,
      sha256: revision.sha256,
      verdict: 'changes_requested',
      note,
      by: who.id,
      at: now(),
    });
    return {
      set: { approvalId: null },
      note,
      detail: { revision: revision.number, sha256: revision.sha256 },
    };
  });
}
