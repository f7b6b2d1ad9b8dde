const nowhere = 'http://nowhere.invalid';

/**
 * The path to go on to after signing in; anything that could lead to another host leads to the desk.
 * @param next as it came in the address
 * @returns a path of this server, with its query
 */
export function localPath(next: unknown): string {
  const home = '/desk';
  if (typeof next !== 'string' || !next.startsWith('/') || !URL.canParse(next, nowhere)) return home;
  const url = new URL(next, nowhere);
  const path = url.pathname + url.search;
  // "/.//elsewhere" stays on this host as an address but not as a path.
  return url.origin === nowhere && !path.startsWith('//') ? path : home;
}
