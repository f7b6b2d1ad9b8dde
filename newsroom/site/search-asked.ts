import { isSlug } from '../stories/document/slug.ts';
import { isDay } from '../zoned-time.ts';
import { formerList } from './list-extras.ts';
import type { Ask } from './snapshot.ts';
import { queryOf } from './terms.ts';

/** In which order findings stand: those that say it most and are not old, or the newest first. */
export type FoundOrder = 'best' | 'newest';

/** What a reader asks for. */
export type SearchAsked = {
  query: string;
  order: FoundOrder;
  /** Slugs. */
  section: string | null;
  author: string | null;
  /** Days of the newsroom's calendar, both included. */
  from: string | null;
  to: string | null;
};

/**
 * What a reader asks for, out of an address; what makes no sense is left out.
 * @param asked the query of the address
 */
export function searchAsked(asked: URLSearchParams): SearchAsked {
  const slug = (name: string) => {
    const given = asked.get(name) ?? '';
    return isSlug(given) ? given : null;
  };
  const day = (name: string) => {
    const given = asked.get(name) ?? '';
    // Nothing was published before print, and calendars end somewhere.
    return isDay(given) && given > '1500' && given < '2500' ? given : null;
  };
  const [from, to] = [day('from'), day('to')];
  const backwards = from !== null && to !== null && from > to;
  return {
    query: queryOf(asked.get('q')),
    order: asked.get('order') === 'newest' ? 'newest' : 'best',
    section: slug('section'),
    author: slug('author'),
    from: backwards ? to : from,
    to: backwards ? from : to,
  };
}

/** The same with the slugs of now: the address may be from before a section's or an author's was changed. */
export async function askedNow(ask: Ask, asked: SearchAsked): Promise<SearchAsked> {
  const now = async (kind: 'section' | 'author') => {
    const slug = asked[kind];
    return slug && ((await formerList(ask, kind, slug))?.slug ?? slug);
  };
  return { ...asked, section: await now('section'), author: await now('author') };
}

/** The address of a search, without the site's own. */
export function searchAddress(
  here: string,
  { query, order, section, author, from, to }: SearchAsked,
): string {
  const asked = new URLSearchParams({ q: query });
  if (order !== 'best') asked.set('order', order);
  for (const [name, value] of Object.entries({ section, author, from, to }))
    if (value) asked.set(name, value);
  return `${here}?${asked}`;
}
