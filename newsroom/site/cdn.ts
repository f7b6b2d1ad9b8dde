import { anyStory, everyPage } from './surrogate-keys.ts';

/** Servers between refuse headers that are much longer, in bytes. */
const longest = 6_000;

/**
 * How long a CDN in front may answer by itself, in seconds: it is told of every change, so that this only bounds what
 * it shows when the telling failed.
 */
const keepFor = 300;
/** How long it may show the old page while it fetches the new one, in seconds. */
const showOldFor = 30;

/** Whether a CDN in front is told of changes: without that none may keep a page. */
export const hasCdn = () => Boolean(process.env.CDN_PURGE_URL);

/**
 * What a page says to a CDN in front (RFC 9213, RFC 5861; `Surrogate-Key` and `Cache-Tag` as the providers name it).
 * Browsers and other caches ask each time all the same.
 * @param keys what the page depends on
 * @param status of the answer; only what stays is kept
 * @param most longest time it may be kept though nothing was published, in seconds
 */
export function forCdn(keys: string[], status: number, most = keepFor): Record<string, string> {
  if (!hasCdn() || (status !== 200 && status !== 410)) return {};
  // A page with more keys than a header holds goes with every publication.
  const said = keys.join(' ').length > longest ? [everyPage, anyStory] : keys;
  return {
    'CDN-Cache-Control': `public, max-age=${Math.min(keepFor, most)}, stale-while-revalidate=${showOldFor}`,
    'Surrogate-Key': said.join(' '),
    'Cache-Tag': said.join(','),
  };
}
