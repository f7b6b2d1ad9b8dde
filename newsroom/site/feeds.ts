import { Feed } from 'feed';
import type { Language } from '../stories/document/content.ts';
import type { Card, Size } from './cards.ts';
import { inLanguage } from './in-language.ts';
import { storiesJson } from './json-feed.ts';
import type { Masthead } from './masthead.ts';
import { paths } from './paths.ts';
import type { Ask } from './snapshot.ts';

export type FeedForm = 'rss' | 'atom' | 'json';
export type FeedFacts = {
  form: FeedForm;
  title: string;
  /** Of the feed's names; null for a feed of all languages. */
  language: Language | null;
  /** Path of the page it is the feed of. */
  page: string;
  /** Path of the feed itself. */
  self: string;
  masthead: Masthead;
  stories: Card[];
  /** Bytes of each picture's preview, by the picture's id. */
  lengths: Map<string, number>;
  site: string;
};

export const feedTypes: Record<FeedForm, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/**
 * A feed of stories: RSS 2.0, Atom (RFC 4287) or JSON Feed. A story keeps its id when its address changes.
 * @returns the document's text
 */
export function feedOf(facts: FeedFacts): string {
  return facts.form === 'json' ? storiesJson(facts) : xmlOf(facts);
}

function xmlOf(facts: FeedFacts): string {
  const { form, title, language, masthead, stories, site } = facts;
  const named = language ?? 'en';
  const newest = stories.map((story) => story.publishedAt.getTime());
  const copyright = inLanguage(masthead.copyright, named).text;
  const feed = new Feed({
    id: site + facts.self,
    title,
    link: site + facts.page,
    feed: site + facts.self,
    description: inLanguage(masthead.mottos, named).text,
    generator: 'Copydesk',
    updated: new Date(newest.length > 0 ? Math.max(...newest) : 0),
    ...(language ? { language } : {}),
    ...(copyright ? { copyright } : {}),
    ...(form === 'atom' ? { author: { name: inLanguage(masthead.names, named).text } } : {}),
  });
  for (const story of stories) feed.addItem(itemOf(story, facts));
  if (form === 'atom') {
    const atom = feed.atom1();
    return language ? atom.replace('<feed ', `<feed xml:lang="${language}" `) : atom;
  }
  // The library declares this namespace for items with content only; ours name their authors in it.
  return feed
    .rss2()
    .replace('<rss version="2.0"', '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"');
}

function itemOf(story: Card, { form, site, lengths }: FeedFacts) {
  const id = `urn:uuid:${story.storyId}`;
  const names = story.authors.map((author) => inLanguage(author.names, story.language).text);
  return {
    // Atom titles are HTML here, RSS titles are plain words.
    title: form === 'atom' ? asHtml(story.headline) : story.headline.replaceAll(']]>', ']] >'),
    id,
    guid: id,
    link: site + paths.story(story),
    description: asHtml(story.standfirst),
    date: story.publishedAt,
    published: story.firstPublishedAt,
    category: [{ name: inLanguage(story.section.names, story.language).text, term: story.section.slug }],
    // RSS wants an e-mail address of an author; Dublin Core takes a name.
    ...(form === 'atom'
      ? {
          author: story.authors.map((author, n) => ({
            name: names[n] ?? '',
            link: site + paths.list(story.language, 'authors', author.slug),
          })),
        }
      : {
          extensions: [
            ...(names.length > 0
              ? [
                  {
                    name: 'dc:creator',
                    objects: names.map((name) => ({ _text: name })) as unknown as Record<string, unknown>,
                  },
                ]
              : []),
            { name: 'dc:language', objects: { _text: story.language } },
          ],
        }),
    ...enclosureOf(story, form, site, lengths),
  };
}

function enclosureOf({ picture }: Card, form: FeedForm, site: string, lengths: Map<string, number>) {
  const size = picture && enclosedSize(picture.sizes, form);
  if (!picture || !size) return {};
  return {
    enclosure: {
      url: site + paths.picture(picture.pictureId, size.width, size.type),
      type: size.type,
      length: lengths.get(`${picture.pictureId} ${size.type} ${size.width}`) ?? 0,
    },
  };
}

/** The library takes a type in Atom from the file's ending, and there is no `image/jpg`: Atom gets the WebP. */
function enclosedSize(sizes: Size[], form: FeedForm): Size | undefined {
  if (form === 'rss') return sizes.find((size) => size.type === 'image/jpeg');
  const webp = sizes.filter((size) => size.type === 'image/webp');
  return webp.find((size) => size.width >= 960) ?? webp.at(-1);
}

export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** How many bytes the pictures of some stories are, by id, type and width. */
export async function pictureLengths(ask: Ask, stories: Card[]): Promise<Map<string, number>> {
  const ids = stories.flatMap((story) => story.picture?.pictureId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await ask<{ key: string; length: number }>(
    `SELECT picture_id || ' ' || type || ' ' || width AS key, octet_length(bytes) AS length
     FROM site.pictures WHERE picture_id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.key, row.length]));
}
