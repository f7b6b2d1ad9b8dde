import { type Base, type Outcome, perform, writtenNote } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { withdrawApproval } from '../withdrawing.ts';

/**
 * Takes an approval back before it is published.
 * @param who who is asking: who approved, or a managing editor
 * @throws NotAllowed, Stale, NotFound, Incomplete (no note)
 */
export async function takeBack(who: Who, input: Base & { note?: string }): Promise<Outcome> {
  return perform(who, 'take_back', input, async (story, tx) => {
    const note = writtenNote(input.note);
    await withdrawApproval(tx, story, who, note);
    return { set: { approvalId: null }, note };
  });
}
