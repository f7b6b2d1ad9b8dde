import type { Transaction } from '#db/desk.ts';
import { outbox } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { hasCdn } from '../site/cdn.ts';

/** An effect an act has outside the tables. */
export type Effect =
  | { kind: 'mail'; payload: { to: string; subject: string; text: string; forget?: boolean } }
  | { kind: 'site_changed'; payload: { storyId: string; language: string; slug: string; keys?: string[] } }
  /** Something readers see on many pages: the house, a section, an author, a topic, a coverage. */
  | { kind: 'site_changed'; payload: { subject: string; id: string; keys?: string[] } }
  /** A notice, to one browser of its person. */
  | { kind: 'push'; payload: { noticeId: number; subscriptionId: string } }
  /** A notice, to the program the newsroom named; without one: a try. */
  | { kind: 'webhook'; payload: { noticeId: number | null } }
  /** The CDN in front is to forget what shows one of these keys; null: everything. */
  | { kind: 'purge'; payload: { keys: string[] | null } };

/**
 * A node that was slow to hear may have answered the CDN with the old page after it forgot it: it is told once more,
 * so much later, in milliseconds.
 */
const onceMore = 10_000;

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
  if (effect.kind !== 'site_changed' || !hasCdn()) return;
  const keys = ('keys' in effect.payload && effect.payload.keys) || null;
  await post(tx, { kind: 'purge', payload: { keys } }, notBefore);
  const later = new Date((notBefore ?? now()).getTime() + onceMore);
  await post(tx, { kind: 'purge', payload: { keys } }, later);
}
