import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Language } from '../stories/document/content.ts';
import { inLanguage } from './in-language.ts';
import { type ListKind, listFolders } from './lists.ts';
import type { Masthead } from './masthead.ts';
import { paths } from './paths.ts';
import type { Ask } from './snapshot.ts';
import type { StoryMap } from './story-maps.ts';

/** A news sitemap holds the stories of two days, and a thousand at most (Google's rules for news sitemaps). */
const newsFor = 48 * 60 * 60 * 1000;
const mostNews = 1000;

type Entry = { language: Language; slug: string; at: Date };

/**
 * The index of all sitemaps.
 * @param site the site's own address
 */
export async function sitemapIndex(site: string, maps: StoryMap[]): Promise<string> {
  const stream = new SitemapIndexStream();
  const addresses = [
    { url: `${site}/sitemaps/lists.xml` },
    ...maps.map(({ name, changedAt }) => ({
      url: `${site}/sitemaps/${name}.xml`,
      lastmod: changedAt.toISOString(),
    })),
  ];
  return text(await streamToPromise(Readable.from(addresses).pipe(stream)));
}

/** The sitemap of fronts, sections, topics, authors and coverages, each in the languages it has stories in. */
export async function listMap(ask: Ask, site: string, masthead: Masthead): Promise<string> {
  const rows = await ask<{ kind: ListKind; slug: string; languages: Language[] }>(
    ['topic', 'author', 'coverage']
      .map(
        (kind) => `SELECT ${kind === 'coverage' ? 's.kind' : `'${kind}'`} AS kind, s.slug, array(
           SELECT l.language FROM (VALUES ('en'), ('ko')) AS l(language) WHERE EXISTS (
             SELECT FROM site.listings g WHERE g.kind = '${kind}' AND g.subject_id = s.id AND g.language = l.language
           )) AS languages FROM site.${kind === 'coverage' ? 'coverages' : `${kind}s`} s`,
      )
      .join(' UNION ALL '),
  );
  const both: Language[] = ['en', 'ko'];
  const lists = [
    { at: (language: Language) => paths.front(language), languages: both },
    { at: (language: Language) => paths.corrections(language), languages: both },
    ...masthead.sections.map((section) => ({
      at: (language: Language) => paths.list(language, listFolders.section, section.slug),
      languages: both,
    })),
    ...rows.map((row) => ({
      at: (language: Language) => paths.list(language, listFolders[row.kind], row.slug),
      languages: row.languages,
    })),
  ];
  return map(
    site,
    lists.flatMap((list) =>
      list.languages.map((language) =>
        addressOf(
          { language, path: list.at(language) },
          list.languages
            .filter((other) => other !== language)
            .map((other) => ({ language: other, path: list.at(other) })),
        ),
      ),
    ),
  );
}

/**
 * The news sitemap: what came out within two days.
 * @param now the present
 */
export async function newsMap(ask: Ask, site: string, masthead: Masthead, now: Date): Promise<string> {
  const rows = await ask<Entry & { headline: string }>(
    `SELECT language, slug, headline, first_published_at AS at FROM site.stories v
     WHERE language = ANY ('{en,ko}') AND first_published_at > $1
       AND NOT EXISTS (SELECT FROM site.syndicated y WHERE y.story_id = v.story_id)
     ORDER BY first_published_at DESC NULLS LAST, story_id DESC NULLS LAST LIMIT $2`,
    [new Date(now.getTime() - newsFor), mostNews],
  );
  return map(
    site,
    rows.map((row) => ({
      url: paths.story(row),
      news: {
        publication: { name: inLanguage(masthead.names, row.language).text, language: row.language },
        publication_date: row.at.toISOString(),
        title: row.headline,
      },
    })),
  );
}

type Place = { language: Language; path: string };

export function addressOf(here: Place, there: readonly Place[]) {
  const alternates = [here, ...there].map(({ language, path }) => ({ lang: language, url: path }));
  return there.length > 0 ? { url: here.path, links: alternates } : { url: here.path };
}

/** A sitemap of these entries, as the library takes them. */
export async function map(site: string, entries: object[]): Promise<string> {
  const stream = new SitemapStream({
    hostname: site,
    xmlns: { news: true, video: false, image: false, xhtml: true },
  });
  // An empty stream is an error to the library, and a valid sitemap to everybody else.
  if (entries.length === 0)
    return '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';
  return text(await streamToPromise(Readable.from(entries).pipe(stream)));
}

const text = (bytes: Buffer) => bytes.toString('utf8');
