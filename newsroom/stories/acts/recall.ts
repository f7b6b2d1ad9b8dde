import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';

/**
 * Takes a submitted story back to its desk, to go on writing.
 * @param who who is asking: only the submitter
 * @throws NotAllowed, Stale, NotFound
 */
export async function recall(who: Who, input: Base): Promise<Outcome> {
  return perform(who, 'recall', input, async () => ({}));
}
