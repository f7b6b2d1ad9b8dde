import { isIP } from 'node:net';

/**
 * Says whether a host names this very machine.
 * @param host as in a Host header or an address, with or without a port
 */
export function isLoopback(host: string): boolean {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1');
  if (isIP(name) === 6) return name === '::1' || /^::ffff:127\./.test(name);
  const bare = name.replace(/:\d+$/, '');
  return bare === 'localhost' || bare.endsWith('.localhost') || (isIP(bare) === 4 && bare.startsWith('127.'));
}

/** True while this server can be reached from this machine only: it listens on loopback and calls itself so. */
export function servesLoopbackOnly(): boolean {
  const { HOST, SITE_URL } = process.env;
  if (!isLoopback(HOST || '127.0.0.1')) return false;
  return !SITE_URL || (URL.canParse(SITE_URL) && isLoopback(new URL(SITE_URL).host));
}
