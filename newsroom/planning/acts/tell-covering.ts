import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { assignments } from '#db/schema/index.ts';
import { tell } from '../../notices/telling.ts';
import type { Who } from '../../stories/permissions.ts';
import type { EventRow } from '../performing.ts';
import { openStates } from '../workflow.ts';

/**
 * Tells whoever is to cover an event what became of it.
 * @param tx the act's transaction
 * @param who who did it
 * @param event the event
 * @param occurrence which time of it; null: all of them
 * @param what the notice
 */
export async function tellCovering(
  tx: Transaction,
  who: Who,
  event: Pick<EventRow, 'id' | 'title'>,
  occurrence: Date | null,
  what: 'event_moved' | 'event_dropped' | 'event_restored',
): Promise<void> {
  const covering = await tx
    .select({ staffId: assignments.staffId })
    .from(assignments)
    .where(
      and(
        eq(assignments.eventId, event.id),
        inArray(assignments.state, [...openStates]),
        occurrence ? eq(assignments.occurrence, occurrence) : undefined,
      ),
    );
  await tell(tx, {
    to: covering.map(({ staffId }) => staffId),
    what,
    href: `/desk/calendar?event=${event.id}`,
    by: who.id,
    note: event.title,
  });
}
