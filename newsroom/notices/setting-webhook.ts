import { randomBytes } from 'node:crypto';
import { desk } from '#db/desk.ts';
import { webhooks } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { callable, NotCalled } from '../outbox/guarded-request.ts';
import { post } from '../outbox/post.ts';
import { Incomplete, NotFound } from '../refusals.ts';
import { inHouse, mustBeAllowed } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';

/**
 * The program that is told of notices, for the admin.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function readWebhook(who: Who): Promise<{ url: string; secret: string } | null> {
  mustBeAllowed(who, 'manage_settings');
  const [row] = await desk().select({ url: webhooks.url, secret: webhooks.secret }).from(webhooks);
  return row ?? null;
}

/** Whether there is a program that is told of notices: then everybody may choose it. */
export async function hasWebhook(): Promise<boolean> {
  return (await desk().select({ one: webhooks.one }).from(webhooks)).length > 0;
}

/**
 * Names the program that is told of notices, with a secret of its own; empty: none.
 * @param who who is asking
 * @param given `{ url }`
 * @throws NotAllowed, Incomplete
 */
export async function setWebhook(who: Who, given: { url: string }): Promise<void> {
  const url = String(given.url).trim();
  if (url !== '') mustBeCallable(url);
  return inHouse(who, 'manage_settings', async (tx) => {
    const [before] = await tx.select().from(webhooks);
    if (url === '') await tx.delete(webhooks);
    else if (before?.url !== url) {
      // Another program, another secret: the old one knows the old one.
      const values = { url, secret: `whsec_${randomBytes(32).toString('base64')}`, updatedAt: now() };
      await tx.insert(webhooks).values(values).onConflictDoUpdate({ target: webhooks.one, set: values });
    }
    return {
      result: undefined,
      happening: {
        act: 'house.set_webhook',
        subjectKind: 'house',
        subjectId: 'house',
        before: { host: before ? new URL(before.url).host : null },
        after: { host: url ? new URL(url).host : null },
      },
    };
  });
}

/**
 * Sends the program a try, through the outbox as everything.
 * @param who who is asking
 * @throws NotAllowed, NotFound when there is none
 */
export async function tryWebhook(who: Who): Promise<void> {
  if (!(await readWebhook(who))) throw new NotFound('webhook');
  await desk().transaction((tx) => post(tx, { kind: 'webhook', payload: { noticeId: null } }));
}

function mustBeCallable(url: string): void {
  try {
    callable(url);
  } catch (error) {
    if (error instanceof NotCalled) throw new Incomplete({ url: 'not_callable' });
    throw error;
  }
}
