import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, NotPublic, publicLookup } from '../../outside/public-address.ts';
import { longestCalendar } from './read-ics.ts';

/** Why an address was not read: a key of `refusals.calendar`. */
export class Unreachable extends Error {
  readonly why: 'not_public' | 'unreachable' | 'refused' | 'too_big' | 'too_slow' | 'redirects';
  constructor(why: Unreachable['why']) {
    super(`not read: ${why}`);
    this.why = why;
  }
}

/** How long the whole of it may take, in milliseconds. */
const patience = 15_000;
const mostRedirects = 4;

/**
 * Reads a text from somebody else's server. Every address it connects to is looked at after the name was resolved, and
 * it is that address that is connected to: neither a name that means our own network nor a redirect to it gets there.
 * @param address http or https; webcal is https
 * @param mayConnect which network addresses may be connected to
 * @throws Unreachable
 */
export async function fetchOutside(address: string, mayConnect = isPublicAddress): Promise<string> {
  const ending = AbortSignal.timeout(patience);
  let url = asWebAddress(address);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await ask(url, mayConnect, ending);
    if ('text' in answer) return answer.text;
    url = asWebAddress(new URL(answer.location, url).href);
  }
  throw new Unreachable('redirects');
}

function asWebAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address.replace(/^webcal:/i, 'https:')) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Unreachable('not_public');
  return url;
}

function ask(
  url: URL,
  mayConnect: (address: string) => boolean,
  ending: AbortSignal,
): Promise<{ text: string } | { location: string }> {
  return new Promise((done, fail) => {
    const no = (why: Unreachable['why']) => {
      fail(new Unreachable(why));
      request.destroy();
    };
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const { request: open } = url.protocol === 'https:' ? https : http;
    const request = open(url, {
      agent: false,
      signal: ending,
      lookup: publicLookup(mayConnect),
      headers: { accept: 'text/calendar, text/plain;q=0.5', 'user-agent': 'Copydesk (calendar)' },
    });
    // An address that is no name is never looked up.
    if (isIP(host) && !mayConnect(host)) return no('not_public');
    request.on('error', (error) => {
      if (error instanceof NotPublic) fail(new Unreachable('not_public'));
      else fail(new Unreachable(ending.aborted ? 'too_slow' : 'unreachable'));
    });
    request.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        done({ location: headers.location });
        return request.destroy();
      }
      if (statusCode !== 200) return no('refused');
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
        if (text.length > longestCalendar) no('too_big');
      });
      response.on('end', () => done({ text }));
      response.on('error', () => fail(new Unreachable(ending.aborted ? 'too_slow' : 'unreachable')));
    });
    request.end();
  });
}
