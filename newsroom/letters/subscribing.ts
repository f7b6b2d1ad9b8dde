import { and, eq, gt, inArray, lte } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { follows, letterRequests, subscribers, topics } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { LinkSpent } from '../refusals.ts';
import { houseName } from '../staff/house-name.ts';
import type { Language } from '../stories/document/content.ts';
import { wordsFor } from '../words/index.ts';
import { type Follow, request, type Timing } from './following.ts';
import { confirmLength, confirmLink, newSecret, sealed } from './keys.ts';
import { countFrom, mayMail } from './limits.ts';

/**
 * Takes a request for letters: a mail goes out that asks whether it was really they. Nothing else happens, whoever has
 * the address, and the answer is the same.
 * @param given as the form says it
 * @param address where it came from
 * @throws Incomplete, TooManyTries
 */
export async function askForLetters(given: unknown, address: string): Promise<void> {
  const asked = parsed(request, given);
  await countFrom(address);
  if (!(await mayMail(asked.email))) return;
  const secret = newSecret();
  const createdAt = now();
  await desk().transaction(async (tx) => {
    await tx.insert(letterRequests).values({
      ...asked,
      secretSha256: sealed(secret),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + confirmLength),
    });
    const house = await houseName(asked.language, tx);
    const t = wordsFor(asked.language, 'letters');
    await post(tx, {
      kind: 'mail',
      payload: {
        to: asked.email,
        subject: t('confirmMail.subject', { house }),
        text: [
          t('confirmMail.text', { house }),
          confirmLink(asked.language, secret),
          t('confirmMail.after'),
          house,
        ].join('\n\n'),
        forget: true,
      },
    });
  });
}

/** A request as the page shows it that asks for the word. */
export type Asked = { language: Language; timing: Timing; email: string };

/**
 * Looks at a request that can still be confirmed; looking confirms nothing.
 * @param secret as it came in the address
 * @returns null: used, run out or never made
 */
export async function lookAtRequest(secret: string): Promise<Asked | null> {
  const [row] = await desk()
    .select({
      language: letterRequests.language,
      timing: letterRequests.timing,
      email: letterRequests.email,
    })
    .from(letterRequests)
    .where(and(eq(letterRequests.secretSha256, sealed(secret)), gt(letterRequests.expiresAt, now())));
  return row ?? null;
}

/**
 * Confirms a request, once. Whoever has letters already gets what they asked for besides.
 * @param secret as it came in the address
 * @returns the subscriber's id
 * @throws LinkSpent
 */
export async function confirm(secret: string): Promise<string> {
  return desk().transaction(async (tx) => {
    const [asked] = await tx
      .delete(letterRequests)
      .where(and(eq(letterRequests.secretSha256, sealed(secret)), gt(letterRequests.expiresAt, now())))
      .returning();
    if (!asked) throw new LinkSpent('unknown');
    const { email, language, timing } = asked;
    const [subscriber] = await tx
      .insert(subscribers)
      .values({ email, language, timing, confirmedAt: now() })
      .onConflictDoUpdate({
        target: [subscribers.email, subscribers.language],
        set: { timing },
      })
      .returning({ id: subscribers.id });
    if (!subscriber) throw new Error('the subscriber was not written');
    await follow(tx, subscriber.id, asked.follows);
    return subscriber.id;
  });
}

/**
 * Has whoever follows a topic follow the one it was merged into.
 * @param gone id of the topic that goes
 * @param into id of the one that stays
 */
export async function followTopicInto(tx: Transaction, gone: string, into: string): Promise<void> {
  const ofGone = and(eq(follows.kind, 'topic'), eq(follows.subjectId, gone));
  const rows = await tx.delete(follows).where(ofGone).returning({ subscriberId: follows.subscriberId });
  for (const { subscriberId } of rows) await follow(tx, subscriberId, [{ kind: 'topic', subjectId: into }]);
}

/** Adds what a subscriber follows; of a topic that was merged meanwhile, the one it is now. */
export async function follow(tx: Transaction, subscriberId: string, asked: Follow[]): Promise<void> {
  if (asked.length === 0) return;
  const ids = asked.filter(({ kind }) => kind === 'topic').map(({ subjectId }) => subjectId);
  const merged = ids.length
    ? await tx.select({ id: topics.id, into: topics.mergedInto }).from(topics).where(inArray(topics.id, ids))
    : [];
  const now = new Map(merged.map(({ id, into }) => [id, into ?? id]));
  const wanted = asked.map(({ kind, subjectId }) => ({ kind, subjectId: now.get(subjectId) ?? subjectId }));
  await tx
    .insert(follows)
    .values(wanted.map((one) => ({ subscriberId, ...one })))
    .onConflictDoNothing();
}

/** Lets go of requests that nobody confirmed in time. */
export async function forgetOldRequests(): Promise<void> {
  await desk().delete(letterRequests).where(lte(letterRequests.expiresAt, now()));
}
