import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { BlockList, isIP } from 'node:net';
import { isPublicAddress, publicLookup } from '../outside/public-address.ts';
import { servesLoopbackOnly } from '../staff/loopback.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** How long another program may take to answer, in milliseconds. */
const patience = 10_000;

/** Thrown when an address must not be called: it is within our own walls, or not `https`. */
export class NotCalled extends Error {}

/** A newsroom that only this machine can reach may call this machine: for trying things out. */
function mayCall(address: string): boolean {
  return isPublicAddress(address) || (servesLoopbackOnly() && isLoopbackAddress(address));
}

function isLoopbackAddress(address: string): boolean {
  return isIP(address) > 0 && loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Whether an address may be called at all, before anything is looked up.
 * @param given as it came from outside
 * @throws NotCalled
 */
export function callable(given: string): URL {
  if (!URL.canParse(given)) throw new NotCalled('not a web address');
  const url = new URL(given);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const here = servesLoopbackOnly() && (host === 'localhost' || isLoopbackAddress(host));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here)) throw new NotCalled('not https');
  if (url.username || url.password) throw new NotCalled('a name and password in the address');
  if (isIP(host) && !mayCall(host)) throw new NotCalled(`${host} is not called`);
  return url;
}

/**
 * Sends something to another program on the network, and to none within our own walls. Redirects are not followed.
 * @param address where to
 * @param message its headers and body
 * @param trusted the address comes from whoever runs the newsroom's server: it may lead anywhere
 * @returns the status of HTTP
 * @throws NotCalled, and what the network says
 */
export function callOut(
  address: string,
  message: { headers: Record<string, string | number>; body: string | Uint8Array },
  trusted = false,
): Promise<number> {
  const url = trusted ? new URL(address) : callable(address);
  return new Promise((resolve, reject) => {
    const calling = (url.protocol === 'https:' ? secure : plain)(
      url,
      {
        method: 'POST',
        headers: message.headers,
        ...(trusted ? {} : { lookup: publicLookup(mayCall) }),
        agent: false,
        timeout: patience,
      },
      (response) => {
        // What it says besides is nobody's business here.
        response.destroy();
        resolve(response.statusCode ?? 0);
      },
    );
    calling.on('timeout', () => calling.destroy(new Error('no answer in time')));
    calling.on('error', reject);
    calling.end(message.body);
  });
}
