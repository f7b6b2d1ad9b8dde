/**
 * Says whether a request that writes comes from a page of our own: by Sec-Fetch-Site where the browser sends it
 * (Fetch Metadata), else by Origin against Host. A request with neither comes from no browser's page.
 * @param request as it came in
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}
