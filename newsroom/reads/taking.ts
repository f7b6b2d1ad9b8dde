import type { IncomingMessage, ServerResponse } from 'node:http';
import { isbot } from 'isbot';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { callerOf, peerHeader } from '../staff/caller.ts';
import { languages } from '../stories/document/content.ts';
import { isSlug } from '../stories/document/slug.ts';
import { countQuarters, countRead } from './counting.ts';
import { sources } from './sources.ts';

/** Where a story page says that it is read. */
export const readsPath = '/api/reads';

/** More than a message can be, in bytes. */
const longest = 512;

const story = {
  language: z.enum(languages),
  slug: z.string().refine(isSlug),
};
const message = z.union([
  z.strictObject({ ...story, source: z.enum(sources) }),
  z
    .strictObject({
      ...story,
      before: z.number().int().min(0).max(3),
      reached: z.number().int().min(1).max(4),
    })
    .refine(({ before, reached }) => before < reached),
]);

/** In memory and for a minute: the address of a reader is written nowhere. Many readers may share one. */
const fromAddress = new RateLimiterMemory({ points: 300, duration: 60 });
const ofStory = new RateLimiterMemory({ points: 30, duration: 60 });

/**
 * Takes what a story page says of being read: once that somebody really looked at it, and, when they leave, how far
 * down they got. Answered ahead of Next, as the kept pages are, or counting would cost more than reading.
 *
 * There is no cookie and no mark of a reader in it: two reads of one person are two reads. Whoever asks not to be
 * followed (DNT, GPC) is not counted, nor are bots, nor readers without JavaScript.
 * @returns false when the request is for something else
 */
export function takeRead(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url !== readsPath) return false;
  if (request.method !== 'POST') {
    response.writeHead(405, { Allow: 'POST' }).end();
    return true;
  }
  take(request).then(
    (status) => {
      response.writeHead(status, { 'Cache-Control': 'no-store' }).end();
    },
    // The reader went away in the middle of it.
    () => response.destroy(),
  );
  return true;
}

/** The status to answer with. */
async function take(request: IncomingMessage): Promise<number> {
  const { headers } = request;
  // A beacon always says how long it is; Node reads no more than that.
  if (!(Number(headers['content-length']) <= longest)) return 413;
  const text = await wordsOf(request);
  const site = headers['sec-fetch-site'];
  if (site && site !== 'same-origin') return 403;
  const said = message.safeParse(parsed(text));
  if (!said.success) return 400;
  if (headers.dnt === '1' || headers['sec-gpc'] === '1' || isbot(headers['user-agent'])) return 204;
  const { address } = callerOf(asHeaders(request));
  const { data } = said;
  try {
    await fromAddress.consume(address);
    await ofStory.consume(`${address} ${data.language}/${data.slug}`);
  } catch {
    return 429;
  }
  if ('source' in data) countRead(data, data.source);
  else countQuarters(data, data.before, data.reached);
  return 204;
}

async function wordsOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) text += piece;
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function asHeaders({ headers, socket }: IncomingMessage): Headers {
  const asked = new Headers({ [peerHeader]: socket.remoteAddress ?? '' });
  const forwarded = headers['x-forwarded-for'];
  if (forwarded) asked.set('x-forwarded-for', String(forwarded));
  return asked;
}
