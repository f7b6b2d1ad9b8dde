import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Language } from '../stories/document/content.ts';
import { inLanguage } from './in-language.ts';
import { type ListKind, listFolders } from './lists.ts';
import type { Masthead } from './masthead.ts';
import { paths } from './paths.ts';
import type { Ask } from './snapshot.ts';

/** A sitemap may hold 50,000 addresses (sitemaps.org); some room is left. */
export const mostAddresses = 40_000;
/** A news sitemap holds the stories of two days, and a thousand at most (Google's rules for news sitemaps). */
const newsFor = 48 * 60 * 60 * 1000;
const mostNews = 1000;

type Entry = { language: Language; slug: string; at: Date; other: string | null };

/** A sitemap of stories: which language, and which of its sitemaps, from 1. */
export type StoryMap = { language: Language; number: number };

/** The sitemaps of stories there are. */
export async function storyMaps(ask: Ask): Promise<StoryMap[]> {
  const rows = await ask<{ language: Language; count: number }>(
    'SELECT language, count(*)::int AS count FROM site.stories GROUP BY language ORDER BY language',
  );
  return rows.flatMap(({ language, count }) =>
    Array.from({ length: Math.ceil(count / mostAddresses) }, (_, n) => ({ language, number: n + 1 })),
  );
}

/**
 * The index of all sitemaps.
 * @param site the site's own address
 */
export async function sitemapIndex(site: string, maps: StoryMap[]): Promise<string> {
  const names = ['lists', ...maps.map(({ language, number }) => `stories-${language}-${number}`)];
  const stream = new SitemapIndexStream();
  const addresses = names.map((name) => ({ url: `${site}/sitemaps/${name}.xml` }));
  return text(await streamToPromise(Readable.from(addresses).pipe(stream)));
}

/**
 * One sitemap of stories, oldest first, so that those already full hardly change.
 * @returns null when there is no such sitemap
 */
export async function storyMap(
  ask: Ask,
  site: string,
  { language, number }: StoryMap,
): Promise<string | null> {
  const entries = await ask<Entry>(
    `SELECT v.language, v.slug, v.published_at AS at, o.slug AS other
     FROM (
       SELECT * FROM site.stories WHERE language = $1 ORDER BY first_published_at NULLS FIRST, story_id NULLS FIRST LIMIT $2 OFFSET $3
     ) v LEFT JOIN site.stories o ON o.translation_group = v.translation_group AND o.language <> v.language
     ORDER BY v.first_published_at, v.story_id`,
    [language, mostAddresses, (number - 1) * mostAddresses],
  );
  if (entries.length === 0) return null;
  return map(
    site,
    entries.map(({ at, other, ...story }) => {
      const otherLanguage = story.language === 'ko' ? 'en' : 'ko';
      const here = { language: story.language, path: paths.story(story) };
      const there = other
        ? [{ language: otherLanguage, path: paths.story({ language: otherLanguage, slug: other }) } as const]
        : [];
      return { ...addressOf(here, there), lastmod: at.toISOString() };
    }),
  );
}

/** The sitemap of fronts, sections, topics, authors and coverages, each in the languages it has stories in. */
export async function listMap(ask: Ask, site: string, masthead: Masthead): Promise<string> {
  const rows = await ask<{ kind: ListKind; slug: string; languages: Language[] }>(
    ['topic', 'author', 'coverage']
      .map(
        (kind) => `SELECT '${kind}' AS kind, s.slug, array(
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
    `SELECT language, slug, headline, first_published_at AS at FROM site.stories
     WHERE language = ANY ('{en,ko}') AND first_published_at > $1
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

function addressOf(here: Place, there: readonly Place[]) {
  const alternates = [here, ...there].map(({ language, path }) => ({ lang: language, url: path }));
  return there.length > 0 ? { url: here.path, links: alternates } : { url: here.path };
}

async function map(site: string, entries: object[]): Promise<string> {
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
