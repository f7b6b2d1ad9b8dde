import { formerAddress } from '../site/addresses.ts';
import { snapshot } from '../site/snapshot.ts';
import { languages } from '../stories/document/content.ts';
import { askedAddresses } from './addresses.ts';
import { countFollowed } from './counting.ts';

/** Where an address of the past leads. */
export type Way = { to: string; permanent: boolean };

/**
 * Asks whether an address that nothing stands at is one of the site's past. Asked only then: a redirect never stands
 * before a page.
 * @param url what a reader asked for
 * @returns null when it is none
 */
export async function wayFrom(url: URL): Promise<Way | null> {
  const asked = askedAddresses(url);
  if (asked.some((address) => address.length > 2000)) return null;
  const way = await snapshot(async (ask) => {
    const [row] = await ask<Way & { from: string }>(
      `SELECT from_address AS "from", to_address AS "to", permanent FROM site.redirects
       WHERE from_address = ANY ($1) ORDER BY length(from_address) DESC LIMIT 1`,
      [asked],
      [],
    );
    if (!row) return null;
    const [, given, slug] = /^\/([a-z]{2})\/stories\/([a-z0-9-]+)$/.exec(row.to) ?? [];
    const language = languages.find((each) => each === given);
    // A story that moved since is led to at once, not by way of where it was.
    const former = language && slug ? await formerAddress(ask, language, slug) : null;
    return former?.now === 'moved' ? { ...row, to: `/${language}/stories/${former.slug}` } : row;
  });
  if (!way) return null;
  countFollowed(way.from);
  return { to: way.to, permanent: way.permanent };
}
