import { and, eq, gt, isNull } from 'drizzle-orm';
import webPush from 'web-push';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { pushSubscriptions, sessions } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { pushKeyPair } from '../notices/push-keys.ts';
import { noticeToSend } from '../notices/to-send.ts';
import { callOut } from './guarded-request.ts';
import { senderAddress } from './mail.ts';

const payload = z.object({ noticeId: z.number(), subscriptionId: z.uuid() });

/** A browser that is not there for so long need not be told any more, in seconds. */
const worthTelling = 24 * 60 * 60;
/** As much of a note as is sent, in UTF-16 units. */
const excerpt = 300;

/**
 * Pushes one notice to one browser (RFC 8030; what is said is encrypted for that browser, RFC 8291). What was seen
 * meanwhile, or is nobody's session any more, is not pushed; a subscription its service does not know is forgotten.
 * @param given as it lies in the outbox
 * @returns what is kept of it
 * @throws what the network says, and when the answer is not 2xx
 */
export async function sendPush(given: unknown): Promise<object> {
  const { noticeId, subscriptionId } = payload.parse(given);
  const notice = await noticeToSend(noticeId);
  if (!notice || notice.seen || notice.suspended) return { noticeId, skipped: 'seen' };
  const [row] = await desk()
    .select({ browser: pushSubscriptions })
    .from(pushSubscriptions)
    .innerJoin(sessions, eq(sessions.id, pushSubscriptions.sessionId))
    .where(
      and(eq(pushSubscriptions.id, subscriptionId), isNull(sessions.endedAt), gt(sessions.expiresAt, now())),
    );
  if (!row) return { noticeId, skipped: 'no browser' };
  const { endpoint, p256dh, auth } = row.browser;
  const said = JSON.stringify({
    id: notice.id,
    title: notice.sentence,
    body: notice.embargoed ? '' : notice.note.slice(0, excerpt),
    href: notice.href,
    alarm: notice.alarm,
    language: notice.language,
  });
  const { publicKey, privateKey } = await pushKeyPair();
  const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, said, {
    TTL: worthTelling,
    urgency: notice.alarm ? 'high' : 'normal',
    contentEncoding: 'aes128gcm',
    vapidDetails: { subject: `mailto:${senderAddress()}`, publicKey, privateKey },
  });
  const status = await callOut(endpoint, {
    headers: request.headers as Record<string, string | number>,
    body: request.body ?? '',
  });
  if (status === 404 || status === 410) {
    await desk().delete(pushSubscriptions).where(eq(pushSubscriptions.id, subscriptionId));
    return { noticeId, skipped: 'no browser' };
  }
  if (status < 200 || status > 299) throw new Error(`answered with status ${status}`);
  return { noticeId, subscriptionId, to: new URL(endpoint).host, subject: notice.sentence };
}
