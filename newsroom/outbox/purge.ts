import { z } from 'zod';
import { now } from '../clock.ts';
import { everyPage } from '../site/surrogate-keys.ts';
import { callOut } from './guarded-request.ts';

const payload = z.object({ keys: z.array(z.string()).nullable() });

/**
 * The message that has a CDN forget pages: `keys` as their header `Surrogate-Key` names them, once more as the `tags`
 * and the headers that providers read.
 * @param keys of what changed; null: every page
 * @param header one more, as the provider asks for it: `Name: value`
 */
export function purgeMessage(keys: readonly string[] | null, header: string | undefined) {
  const meant = keys ?? [everyPage];
  const body = JSON.stringify({ type: 'site.changed', at: now().toISOString(), keys: meant, tags: meant });
  const colon = header?.indexOf(':') ?? -1;
  return {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Copydesk',
      'surrogate-key': meant.join(' '),
      ...(header && colon > 0 ? { [header.slice(0, colon).trim()]: header.slice(colon + 1).trim() } : {}),
    },
    body,
  };
}

/**
 * Has the CDN in front forget pages.
 * @param given as it lies in the outbox
 * @returns what is kept of it
 * @throws what the network says, and when the answer is not 2xx
 */
export async function sendPurge(given: unknown): Promise<object> {
  const { keys } = payload.parse(given);
  const { CDN_PURGE_URL, CDN_PURGE_HEADER } = process.env;
  if (!CDN_PURGE_URL) return { keys, skipped: 'no CDN' };
  const status = await callOut(CDN_PURGE_URL, purgeMessage(keys, CDN_PURGE_HEADER), true);
  if (status < 200 || status > 299) throw new Error(`answered with status ${status}`);
  return { keys, to: new URL(CDN_PURGE_URL).host };
}
