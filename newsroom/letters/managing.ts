import { and, eq, sql } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { follows, letterRequests, outbox, subscribers } from '#db/schema/index.ts';
import { parsed } from '../parsed.ts';
import { LinkSpent } from '../refusals.ts';
import type { Language } from '../stories/document/content.ts';
import { choices, type Follow, type Timing } from './following.ts';
import { subscriberOf } from './keys.ts';
import { follow } from './subscribing.ts';

/** A subscriber as the page shows them to themselves. */
export type Subscription = {
  id: string;
  email: string;
  language: Language;
  timing: Timing;
  follows: Follow[];
};

/**
 * Whose letters a key manages, and what they get.
 * @param key as it came in the address
 * @returns null: no key of ours, or they went
 */
export async function lookAtSubscription(key: string): Promise<Subscription | null> {
  const id = subscriberOf(key);
  if (!id) return null;
  const [row] = await desk().select().from(subscribers).where(eq(subscribers.id, id));
  if (!row) return null;
  const followed = await desk()
    .select({ kind: follows.kind, subjectId: follows.subjectId })
    .from(follows)
    .where(eq(follows.subscriberId, id));
  return { id, email: row.email, language: row.language, timing: row.timing, follows: followed };
}

/**
 * Changes what a subscriber gets.
 * @param key as it came in the address
 * @param given as the form says it
 * @throws LinkSpent, Incomplete
 */
export async function changeSubscription(key: string, given: unknown): Promise<void> {
  const id = subscriberOf(key);
  if (!id) throw new LinkSpent('unknown');
  const wanted = parsed(choices, given);
  await desk().transaction(async (tx) => {
    const [row] = await tx
      .update(subscribers)
      .set({ timing: wanted.timing })
      .where(eq(subscribers.id, id))
      .returning({ id: subscribers.id });
    if (!row) throw new LinkSpent('unknown');
    await tx.delete(follows).where(eq(follows.subscriberId, id));
    await follow(tx, id, wanted.follows);
  });
}

/**
 * Ends a subscription and forgets the address. Done twice it is done once.
 * @param key as it came in the address
 * @returns false: it is no key of ours
 */
export async function unsubscribe(key: string): Promise<boolean> {
  const id = subscriberOf(key);
  if (!id) return false;
  await desk().transaction(async (tx) => {
    const [row] = await tx
      .select({ email: subscribers.email, language: subscribers.language })
      .from(subscribers)
      .where(eq(subscribers.id, id));
    if (row) await forgetAddress(tx, row.email, row.language);
  });
  return true;
}

/**
 * Forgets an address: subscriptions with all that hangs on them, requests, and mails that wait.
 * @param language given: only what is in that language
 * @returns how many subscriptions there were
 */
export async function forgetAddress(tx: Transaction, email: string, language?: Language): Promise<number> {
  const address = email.toLowerCase();
  const gone = await tx
    .delete(subscribers)
    .where(and(eq(subscribers.email, address), language ? eq(subscribers.language, language) : undefined))
    .returning({ id: subscribers.id });
  await tx
    .delete(letterRequests)
    .where(
      and(eq(letterRequests.email, address), language ? eq(letterRequests.language, language) : undefined),
    );
  if (!language)
    await tx
      .delete(outbox)
      .where(
        and(
          eq(outbox.kind, 'mail'),
          sql`${outbox.payload}->>'forget' = 'true'`,
          sql`${outbox.payload}->>'to' = ${address}`,
        ),
      );
  return gone.length;
}
