import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Addresses that are nobody's on the public internet: this machine, private networks, link-local ones (where clouds
 * keep their secrets), shared and reserved ones (IANA special-purpose registries, RFC 6890 and its successors).
 */
const special = new BlockList();
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
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(net, bits, 'ipv4');
/** Of IPv6 only what is given out to the public is public (2000::/3), less what in it is special. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(net, bits, 'ipv6');

/**
 * Says whether an IP address is one on the public internet.
 * @param address IPv4 or IPv6 in text form; anything else is not
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  if (family === 6) return global.check(address, 'ipv6') && !special.check(address, 'ipv6');
  return false;
}

/** Thrown in place of a connection to an address we do not call. */
export class NotPublic extends Error {
  readonly code = 'NOT_PUBLIC';
}

/**
 * Resolves names as Node does, and refuses those that lead to any address that is not public. To be given to the
 * request itself: what is checked is then what is called, and a name cannot change its mind in between.
 * @param mayCall says which addresses may be called
 */
export function publicLookup(mayCall: (address: string) => boolean = isPublicAddress): LookupFunction {
  return (hostname, options, callback) =>
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => mayCall(address)))
        return callback(new NotPublic(`${hostname} is not a public host`), '', 0);
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
}
