import { isIP } from 'node:net';
import { isLoopback, servesLoopbackOnly } from './loopback.ts';

/** Where a request came from, as far as it can be believed. */
export type Caller = {
  address: string;
  browser: string;
  /** The person sits at the machine the server runs on. */
  onLoopback: boolean;
};

/** Set by `instrumentation.ts` on every request from its socket, over whatever the client sent. */
export const peerHeader = 'x-copydesk-peer';

const longestBrowser = 300;

/**
 * Reads who calls from a request's headers. X-Forwarded-For is believed only from a proxy beside us, and then only
 * its last entry: the one that proxy wrote itself.
 * @param headers of the request
 */
export function callerOf(headers: Headers): Caller {
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const peer = plain(headers.get(peerHeader) ?? '');
  const behindProxy = isLoopback(peer) || (isPrivate(peer) && servedOverTls());
  const address = behindProxy && isIP(plain(forwarded)) ? plain(forwarded) : peer;
  return {
    address,
    browser: (headers.get('user-agent') ?? '').slice(0, longestBrowser),
    onLoopback: servesLoopbackOnly() && isLoopback(headers.get('host') ?? '') && isLoopback(address),
  };
}

/** An IPv4 address in its IPv6 clothes is the same address. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** We do not speak TLS ourselves, so an https address means that a proxy stands in front. */
function servedOverTls(): boolean {
  return process.env.SITE_URL?.startsWith('https:') ?? false;
}

function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:)/i.test(address);
}
