import type { Transaction } from '#db/desk.ts';
import { outbox } from '#db/schema/index.ts';

/** An effect an act has outside the tables. */
export type Effect =
  | { kind: 'mail'; payload: { to: string; subject: string; text: string } }
  | { kind: 'site_changed'; payload: { storyId: string; language: string; slug: string } }
  /** Something readers see on many pages: the house, a section, an author, a topic, a coverage. */
  | { kind: 'site_changed'; payload: { subject: string; id: string } }
  /** A notice, to one browser of its person. */
  | { kind: 'push'; payload: { noticeId: number; subscriptionId: string } }
  /** A notice, to the program the newsroom named; without one: a try. */
  | { kind: 'webhook'; payload: { noticeId: number | null } };

/**
 * Puts an effect into the outbox, in the act's own transaction: both happen or neither.
 * @param tx the act's transaction
 * @param effect what is to be done after it
 * @param notBefore given: not earlier than then
 */
export async function post(tx: Transaction, effect: Effect, notBefore?: Date): Promise<void> {
  await tx
    .insert(outbox)
    .values({ kind: effect.kind, payload: effect.payload, ...(notBefore ? { notBefore } : {}) });
}
