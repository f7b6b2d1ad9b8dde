import { noteOnLive } from '../note-on-live.ts';
import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { type Written, written } from '../written-words.ts';

/**
 * Puts an editor's note above a live story; its words stay. A newer note takes the place of the one before, which
 * moves under the story.
 * @param who who is asking
 * @param input the story, the version seen, and the note
 * @throws NotAllowed, Stale, NotFound, Incomplete (no note)
 */
export async function addNote(who: Who, input: Base & Written): Promise<Outcome> {
  return perform(who, 'add_note', input, (story, tx) =>
    noteOnLive(tx, story, who, 'editors_note', written('editors_note', input)),
  );
}
