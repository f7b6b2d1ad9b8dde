import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { pushSubscriptions } from '#db/schema/index.ts';
import { callable, NotCalled } from '../outbox/guarded-request.ts';
import { parsed } from '../parsed.ts';
import { Incomplete } from '../refusals.ts';
import type { SignedIn } from '../staff/signed-in.ts';

const key = z.string().regex(/^[\w-]+=*$/);
const subscription = z.object({
  endpoint: z.url().max(2000),
  keys: z.object({ p256dh: key.min(80).max(100), auth: key.min(20).max(30) }),
});

/**
 * Pushes notices to this browser from now on, for as long as its session is open.
 * @param person who sits at it
 * @param given what the browser says of its subscription (Push API, `toJSON`)
 * @throws Incomplete
 */
export async function subscribe(
  { who, sessionId }: Pick<SignedIn, 'who' | 'sessionId'>,
  given: unknown,
): Promise<void> {
  const { endpoint, keys } = parsed(subscription, given);
  try {
    callable(endpoint);
  } catch (error) {
    if (error instanceof NotCalled) throw new Incomplete({ endpoint: 'wrong' });
    throw error;
  }
  const values = { staffId: who.id, sessionId, ...keys };
  await desk()
    .insert(pushSubscriptions)
    .values({ endpoint, ...values })
    .onConflictDoUpdate({ target: pushSubscriptions.endpoint, set: values });
}

/**
 * Pushes nothing to this browser any more.
 * @param who who is asking
 * @param endpoint of the browser's subscription
 */
export async function unsubscribe({ who }: Pick<SignedIn, 'who'>, endpoint: string): Promise<void> {
  await desk()
    .delete(pushSubscriptions)
    .where(and(eq(pushSubscriptions.endpoint, endpoint), eq(pushSubscriptions.staffId, who.id)));
}
