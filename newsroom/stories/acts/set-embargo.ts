import { now } from '../../clock.ts';
import { Incomplete } from '../../refusals.ts';
import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';

/**
 * Sets or lifts the embargo of a story.
 * @param input the story, the version seen, and the instant until which it must not go out; null lifts it
 * @throws NotAllowed, Stale, NotFound, Incomplete (an instant that has passed: to end an embargo, lift it)
 */
export async function setEmbargo(who: Who, input: Base & { until: Date | null }): Promise<Outcome> {
  return perform(who, 'set_embargo', input, async (story) => {
    const { until } = input;
    if (until !== null && until <= now()) throw new Incomplete({ until: 'past' });
    return {
      set: { embargoUntil: until },
      // No order to publish outruns an embargo: one that is due before it ends is void.
      endsSchedule: until !== null && story.row.scheduledFor !== null && until > story.row.scheduledFor,
      detail: {
        from: story.row.embargoUntil?.toISOString() ?? null,
        until: until?.toISOString() ?? null,
      },
    };
  });
}
