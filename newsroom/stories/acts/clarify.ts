import { noteOnLive } from '../note-on-live.ts';
import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { type Written, written } from '../written-words.ts';
import { release } from './publish.ts';

/**
 * Tells readers of a live story what its words left unclear. An approved revision that waits goes out with it; where
 * none does, the words that are out stay.
 * @param who who is asking
 * @param input the story, the version seen, and the note
 * @throws NotAllowed, Stale, NotFound, Incomplete (no note; slug taken)
 */
export async function clarify(who: Who, input: Base & Written): Promise<Outcome> {
  return perform(who, 'clarify', input, (story, tx) => {
    const words = written('clarification', input);
    return story.row.approvalId
      ? release(tx, story, who, 'clarification', words)
      : noteOnLive(tx, story, who, 'clarification', words);
  });
}
