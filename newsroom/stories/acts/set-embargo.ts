import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';

/**
 * Sets or lifts the embargo of a story.
 * @param input the story, the version seen, and the instant until which it must not go out; null lifts it
 * @throws NotAllowed, Stale, NotFound
 */
export async function setEmbargo(who: Who, input: Base & { until: Date | null }): Promise<Outcome> {
  return perform(who, 'set_embargo', input, async (story) => ({
    set: { embargoUntil: input.until },
    // No order to publish outruns an embargo: one that is due before it ends is void.
    endsSchedule:
      input.until !== null && story.row.scheduledFor !== null && input.until > story.row.scheduledFor,
    detail: {
      from: story.row.embargoUntil?.toISOString() ?? null,
      until: input.until?.toISOString() ?? null,
    },
  }));
}
