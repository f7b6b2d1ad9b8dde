import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { webhooks } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { noticeToSend } from '../notices/to-send.ts';
import { callOut } from './guarded-request.ts';

const payload = z.object({ noticeId: z.number().nullable() });

/**
 * The headers that let the receiver know it is us (Standard Webhooks 1.0: HMAC-SHA256 over id, time and body).
 * @param secret `whsec_` and base64
 * @param message its id, the seconds since 1970, and the body
 */
export function signature(secret: string, message: { id: string; seconds: number; body: string }): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${message.id}.${message.seconds}.${message.body}`;
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

/**
 * Tells the program the newsroom named of one notice.
 * @param row number of the row in the outbox: the same however often it is tried
 * @param given as it lies in the outbox
 * @returns what is kept of it
 * @throws what the network says, and when the answer is not 2xx
 */
export async function sendWebhook(row: number, given: unknown): Promise<object> {
  const { noticeId } = payload.parse(given);
  const [hook] = await desk().select().from(webhooks);
  if (!hook) return { noticeId, skipped: 'no webhook' };
  const notice = noticeId === null ? null : await noticeToSend(noticeId);
  if (noticeId !== null && !notice) return { noticeId, skipped: 'gone' };
  const at = now();
  const body = JSON.stringify(
    notice
      ? {
          type: `notice.${notice.kind}`,
          timestamp: notice.at.toISOString(),
          data: {
            what: notice.what,
            sentence: notice.sentence,
            note: notice.embargoed ? '' : notice.note,
            alarm: notice.alarm,
            to: notice.to,
            by: notice.by,
            storyId: notice.storyId,
            url: notice.url,
          },
        }
      : { type: 'test', timestamp: at.toISOString(), data: {} },
  );
  const id = `msg_${row}`;
  const seconds = Math.floor(at.getTime() / 1000);
  const status = await callOut(hook.url, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Copydesk',
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signature(hook.secret, { id, seconds, body }),
    },
    body,
  });
  if (status < 200 || status > 299) throw new Error(`answered with status ${status}`);
  return { noticeId, to: new URL(hook.url).host, subject: notice?.sentence ?? 'test' };
}
