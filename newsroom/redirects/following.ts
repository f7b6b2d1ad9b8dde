import { formerAddress } from '../site/addresses.ts';
import { formerList } from '../site/list-extras.ts';
import { type ListKind, listFolders } from '../site/lists.ts';
import { paths } from '../site/paths.ts';
import { type Ask, snapshot } from '../site/snapshot.ts';
import { languages } from '../stories/document/content.ts';
import { askedAddresses } from './addresses.ts';
import { countFollowed } from './counting.ts';

const listKinds = Object.keys(listFolders) as ListKind[];

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
    return { ...row, to: (await movedTo(ask, row.to)) ?? row.to };
  });
  if (!way) return null;
  countFollowed(way.from);
  return { to: way.to, permanent: way.permanent };
}

/** What moved since is led to at once, not by way of where it was. */
async function movedTo(ask: Ask, target: string): Promise<string | null> {
  const [, given, folder, slug] = /^\/([a-z]{2})\/([a-z]+)\/([a-z0-9-]+)$/.exec(target) ?? [];
  const language = languages.find((each) => each === given);
  if (!language || !slug) return null;
  if (folder === 'stories') {
    const former = await formerAddress(ask, language, slug);
    return former?.now === 'moved' ? paths.story({ language, slug: former.slug }) : null;
  }
  const kind = listKinds.find((each) => listFolders[each] === folder);
  const former = kind ? await formerList(ask, kind, slug) : null;
  return former ? paths.list(language, listFolders[former.kind], former.slug) : null;
}
