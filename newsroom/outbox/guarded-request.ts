import { lookup as lookUp } from 'node:dns';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { servesLoopbackOnly } from '../staff/loopback.ts';

/** Addresses that lie within somebody's own walls, or are nobody's (IANA special-purpose registries, RFC 6890). */
const notPublic = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  notPublic.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 32],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const)
  notPublic.addSubnet(net, bits, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** How long another program may take to answer, in milliseconds. */
const patience = 10_000;

/** Thrown when an address must not be called: it is within our own walls, or not `https`. */
export class NotCalled extends Error {}

/** A newsroom that only this machine can reach may call this machine: for trying things out. */
function mayCall(address: string): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  return !notPublic.check(address, family) || (servesLoopbackOnly() && loopback.check(address, family));
}

/** Looks a name up and refuses what it must not lead to: what was checked is what is called (no DNS rebinding). */
const guarded: LookupFunction = (host, options, answer) => {
  lookUp(host, { ...options, all: true }, (error, found) => {
    if (error) return answer(error, '');
    const bad = found.find(({ address }) => !mayCall(address));
    if (bad) return answer(new NotCalled(`${host} leads to ${bad.address}, which is not called`), '');
    const [first] = found;
    if (options.all) return answer(null, found);
    return answer(null, first?.address ?? '', first?.family);
  });
};

/**
 * Whether an address may be called at all, before anything is looked up.
 * @param given as it came from outside
 * @throws NotCalled
 */
export function callable(given: string): URL {
  if (!URL.canParse(given)) throw new NotCalled('not a web address');
  const url = new URL(given);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const here =
    servesLoopbackOnly() &&
    (host === 'localhost' || (isIP(host) > 0 && loopback.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4')));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here)) throw new NotCalled('not https');
  if (url.username || url.password) throw new NotCalled('a name and password in the address');
  if (isIP(host) && !mayCall(host)) throw new NotCalled(`${host} is not called`);
  return url;
}

/**
 * Sends something to another program on the network, and to none within our own walls. Redirects are not followed.
 * @param address where to
 * @param message its headers and body
 * @returns the status of HTTP
 * @throws NotCalled, and what the network says
 */
export function callOut(
  address: string,
  message: { headers: Record<string, string | number>; body: string | Uint8Array },
): Promise<number> {
  const url = callable(address);
  return new Promise((resolve, reject) => {
    const calling = (url.protocol === 'https:' ? secure : plain)(
      url,
      { method: 'POST', headers: message.headers, lookup: guarded, agent: false, timeout: patience },
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
