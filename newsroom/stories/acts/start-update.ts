import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';

/**
 * Opens a live story for writing again; readers keep what is published.
 * @throws NotAllowed, Stale, NotFound
 */
export async function startUpdate(who: Who, input: Base): Promise<Outcome> {
  return perform(who, 'start_update', input, async () => ({}));
}
