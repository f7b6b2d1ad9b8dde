import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { type Written, written } from '../written-words.ts';
import { release } from './publish.ts';

/**
 * Publishes a newly approved revision of a live story as a correction: readers are told what was wrong and what is
 * right.
 * @param who who is asking
 * @param input the story, the version seen, what was wrong and what is right; a note, where there is more to say
 * @throws NotAllowed, Stale, NotFound, Incomplete (`wrong`, `right`; slug taken)
 */
export async function correct(who: Who, input: Base & Written): Promise<Outcome> {
  return perform(who, 'correct', input, (story, tx) =>
    release(tx, story, who, 'correction', written('correction', input)),
  );
}
