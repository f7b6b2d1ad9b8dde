import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, NotPublic, publicLookup } from '../../outside/public-address.ts';
import type { LinkAnswer } from './answer.ts';

/** A page that has not begun to answer after this long, in milliseconds, is a dead link to a reader as well. */
const patience = 8000;
const mostTurns = 5;

/**
 * Asks one outside address whether it is there. Redirects are followed, each turn guarded like the first: only public
 * hosts, only http and https on their own ports. Nothing of what comes back is kept or shown.
 * @param href an http or https address
 * @param mayCall says which IP addresses may be called
 */
export async function askLink(
  href: string,
  mayCall: (address: string) => boolean = isPublicAddress,
): Promise<LinkAnswer> {
  let at = new URL(href);
  for (let turn = 0; turn <= mostTurns; turn += 1) {
    const answer = await askOnce(at, 'HEAD', mayCall);
    // Some servers answer only to the whole question.
    const { status, problem, location } = [400, 403, 404, 405, 500, 501].includes(answer.status)
      ? await askOnce(at, 'GET', mayCall)
      : answer;
    const next = status >= 300 && status < 400 && location ? location : null;
    if (!next || !URL.canParse(next, at)) return { status, problem };
    at = new URL(next, at);
  }
  return { status: 0, problem: 'too_many_turns' };
}

type Once = LinkAnswer & { location: string | undefined };

function askOnce(at: URL, method: 'HEAD' | 'GET', mayCall: (address: string) => boolean): Promise<Once> {
  const none = (problem: LinkAnswer['problem']): Once => ({ status: 0, problem, location: undefined });
  const host = at.hostname.replace(/^\[|\]$/g, '');
  if (!/^https?:$/.test(at.protocol)) return Promise.resolve(none('not_public'));
  // An address in the link itself is never looked up, so it is judged here.
  if (isIP(host) && !mayCall(host)) return Promise.resolve(none('not_public'));
  if (at.port !== '' && mayCall === isPublicAddress) return Promise.resolve(none('not_public'));
  return new Promise((resolve) => {
    const request = (at.protocol === 'https:' ? https : http).request(at, {
      method,
      lookup: publicLookup(mayCall),
      // A connection of its own: one kept open was guarded for another name.
      agent: false,
      headers: { 'user-agent': 'Copydesk link check', accept: '*/*', range: 'bytes=0-0' },
      signal: AbortSignal.timeout(patience),
    });
    request.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      response.destroy();
      resolve({
        status: status === 206 || status === 416 ? 200 : status,
        problem: '',
        location: headers.location,
      });
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (error instanceof NotPublic) return resolve(none('not_public'));
      if (error.name === 'TimeoutError' || error.name === 'AbortError') return resolve(none('too_slow'));
      resolve(none(/^(ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(error.code ?? '') ? 'no_such_host' : 'no_answer'));
    });
    request.end();
  });
}
