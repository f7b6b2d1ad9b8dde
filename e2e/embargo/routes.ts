import { glob } from 'node:fs/promises';
import path from 'node:path';
import { root } from '#bin/root.ts';

/** A story as somebody outside would look for it: by its own names, or by those of one that never was. */
export type Sought = {
  id: string;
  slug: string;
  /** A word that stands in it and nowhere else. */
  word: string;
  picture: string;
  topic: string;
  coverage: string;
  author: string;
};

type Ask = (story: Sought) => string[];
const languages = ['en', 'ko'];
const inBoth = (addresses: (language: string) => string[]) => languages.flatMap(addresses);
const lists = ({ topic, coverage, author }: Sought) => [
  `topics/${topic}`,
  `coverage/${coverage}`,
  `authors/${author}`,
  'sections/city',
];
const alike =
  (...addresses: string[]): Ask =>
  () =>
    addresses;

/**
 * Every address the newsroom answers at, with what to ask it for to find a story. A new route has no line here, and the
 * test that reads them fails until it is thought of.
 */
export const asked: Record<string, Ask> = {
  '/': alike('/'),
  '/[...path]': ({ slug, id }) => [`/${slug}`, `/stories/${slug}`, `/${id}`, `/fr/stories/${slug}`],
  '/[language]': alike('/en', '/ko', '/en?page=2'),
  '/[language]/feed.xml': alike('/en/feed.xml', '/ko/feed.xml'),
  '/[language]/atom.xml': alike('/en/atom.xml', '/ko/atom.xml'),
  '/[language]/feed.json': alike('/en/feed.json', '/ko/feed.json'),
  '/[language]/corrections': alike('/en/corrections', '/ko/corrections'),
  '/[language]/corrections/feed.xml': alike('/en/corrections/feed.xml', '/ko/corrections/feed.xml'),
  '/[language]/corrections/atom.xml': alike('/en/corrections/atom.xml', '/ko/corrections/atom.xml'),
  '/[language]/corrections/feed.json': alike('/en/corrections/feed.json', '/ko/corrections/feed.json'),
  '/[language]/stories/[slug]': ({ slug }) => inBoth((language) => [`/${language}/stories/${slug}`]),
  '/[language]/most-read': alike('/en/most-read', '/ko/most-read'),
  '/[language]/letters': ({ topic, author }) =>
    inBoth((language) => [
      `/${language}/letters`,
      `/${language}/letters?topic=${topic}`,
      `/${language}/letters?author=${author}`,
    ]),
  '/[language]/letters/asked': alike('/en/letters/asked', '/ko/letters/asked'),
  '/[language]/letters/confirm/[secret]': ({ slug }) => [`/en/letters/confirm/${slug}`],
  '/[language]/letters/manage/[key]': ({ id }) => [`/en/letters/manage/${id}.x`],
  '/[language]/saved': alike('/en/saved', '/ko/saved'),
  '/[language]/manifest.webmanifest': alike('/en/manifest.webmanifest', '/ko/manifest.webmanifest'),
  '/[language]/search': ({ word, slug }) =>
    inBoth((language) => [`/${language}/search?q=${word}`, `/${language}/search?q=${slug}`]),
  '/[language]/search/suggest': ({ word, slug }) =>
    inBoth((language) => [`/${language}/search/suggest?q=${word}`, `/${language}/search/suggest?q=${slug}`]),
  '/[language]/[folder]/[slug]': (story) =>
    inBoth((language) => lists(story).map((list) => `/${language}/${list}`)),
  '/[language]/[folder]/[slug]/feed.xml': (story) =>
    inBoth((language) => lists(story).map((list) => `/${language}/${list}/feed.xml`)),
  '/[language]/[folder]/[slug]/atom.xml': (story) =>
    inBoth((language) => lists(story).map((list) => `/${language}/${list}/atom.xml`)),
  '/[language]/[folder]/[slug]/feed.json': (story) =>
    inBoth((language) => lists(story).map((list) => `/${language}/${list}/feed.json`)),
  '/[language]/stories/[slug]/changes': ({ slug }) =>
    inBoth((language) => [`/${language}/stories/${slug}/changes`]),
  '/[language]/stories/[slug]/live': ({ slug }) =>
    inBoth((language) => [`/${language}/stories/${slug}/live`]),
  '/reader-worker.js': alike('/reader-worker.js'),
  '/api/saved/check': alike('/api/saved/check'),
  '/assets/[file]': ({ slug }) => [`/assets/${slug}.css`],
  '/feed.xml': alike('/feed.xml'),
  '/news-sitemap.xml': alike('/news-sitemap.xml'),
  '/sitemap.xml': alike('/sitemap.xml'),
  '/sitemaps/[file]': alike('/sitemaps/stories-1.xml', '/sitemaps/stories.xml', '/sitemaps/en-1.xml'),
  '/oembed': ({ slug }) => inBoth((language) => [`/oembed?url=/${language}/stories/${slug}`]),
  '/robots.txt': alike('/robots.txt'),
  '/llms.txt': alike('/llms.txt'),
  '/.well-known/tdmrep.json': alike('/.well-known/tdmrep.json'),
  '/[language]/about/[policy]': ({ slug }) =>
    inBoth((language) => [`/${language}/about/ethics`, `/${language}/about/${slug}`]),
  '/pictures/[id]/[file]': ({ picture }) =>
    ['480.webp', '480.jpg', '960.webp', '960.jpg', '1200.jpg', '1600.webp', 'large'].map(
      (file) => `/pictures/${picture}/${file}`,
    ),
  '/previews/[id]/[file]': ({ id }) => [`/previews/${id}/0123456789.png`],
  '/links/[secret]': ({ slug }) => [`/links/${slug}`],
  '/sign-off/[secret]': ({ slug, id }) => [`/sign-off/${slug}`, `/sign-off/${id}`],
  '/sign-off/[secret]/pictures/[id]/[width]': ({ slug, picture }) => [
    `/sign-off/${slug}/pictures/${picture}/960`,
  ],
  '/sign-in': ({ id }) => [`/sign-in?next=/desk/stories/${id}`],
  '/sign-in/forgotten': alike('/sign-in/forgotten'),
  '/api/auth/[...nextauth]': alike('/api/auth/session', '/api/auth/providers'),
  '/api/desk/calendar': alike('/api/desk/calendar'),
  '/api/desk/calendar/[file]': ({ slug }) => [`/api/desk/calendar/${slug}.ics`],
  '/api/desk/figures/export': alike('/api/desk/figures/export'),
  '/api/desk/fronts/stories': ({ word }) => [
    '/api/desk/fronts/stories?language=en',
    `/api/desk/fronts/stories?language=en&search=${word}`,
  ],
  '/api/desk/fronts/[id]/draft': ({ id }) => [`/api/desk/fronts/${id}/draft`],
  '/api/desk/fronts/[id]/hold': ({ id }) => [`/api/desk/fronts/${id}/hold`],
  '/api/desk/fronts/[id]/preview': ({ id }) => [`/api/desk/fronts/${id}/preview`],
  '/api/desk/intake': alike('/api/desk/intake'),
  '/api/desk/intake/story': alike('/api/desk/intake/story'),
  '/api/desk/ledger/export': ({ id }) => [`/api/desk/ledger/export?story=${id}`, '/api/desk/ledger/export'],
  '/api/desk/logos': alike('/api/desk/logos'),
  '/api/desk/live': ({ id }) => [`/api/desk/live?story=${id}`],
  '/api/desk/pictures': alike('/api/desk/pictures'),
  '/api/desk/pictures/[id]/[width]': ({ picture }) => [`/api/desk/pictures/${picture}/640`],
  '/api/desk/presence': ({ id }) => [`/api/desk/presence?story=${id}`],
  '/api/desk/redirects': alike('/api/desk/redirects'),
  '/api/desk/spelling': alike('/api/desk/spelling'),
  '/api/desk/stories/originals': ({ word }) => [`/api/desk/stories/originals?q=${word}`],
  '/api/desk/stories/[id]': ({ id }) => [`/api/desk/stories/${id}`],
  '/api/desk/stories/[id]/entries': ({ id }) => [`/api/desk/stories/${id}/entries`],
  '/api/desk/stories/[id]/looks': ({ id }) => [`/api/desk/stories/${id}/looks`],
  '/api/desk/stories/[id]/presence': ({ id }) => [`/api/desk/stories/${id}/presence`],
  '/api/desk/stories/[id]/save': ({ id }) => [`/api/desk/stories/${id}/save`],
  '/api/desk/stories/[id]/talk': ({ id }) => [`/api/desk/stories/${id}/talk`],
  '/desk': ({ word }) => ['/desk', `/desk?search=${word}`, '/desk?public=scheduled'],
  '/desk/[...nothing]': ({ slug }) => [`/desk/${slug}`],
  '/desk/assignments': alike('/desk/assignments'),
  '/desk/authors': alike('/desk/authors'),
  '/desk/board': ({ word }) => ['/desk/board', `/desk/board?q=${word}`],
  '/desk/calendar': alike('/desk/calendar'),
  '/desk/calendar/others': alike('/desk/calendar/others'),
  '/desk/coverages': alike('/desk/coverages'),
  '/desk/coverages/[id]': ({ id }) => [`/desk/coverages/${id}`],
  '/desk/day': alike('/desk/day'),
  '/desk/figures': alike('/desk/figures'),
  '/desk/figures/reads': alike('/desk/figures/reads'),
  '/desk/fronts': alike('/desk/fronts'),
  '/desk/fronts/[id]': ({ id }) => [`/desk/fronts/${id}`],
  '/desk/house': alike('/desk/house'),
  '/desk/house/machines': alike('/desk/house/machines'),
  '/desk/house/policies': alike('/desk/house/policies'),
  '/desk/house/redirects': ({ slug }) => [`/desk/house/redirects?q=${slug}`],
  '/desk/house/theme': alike('/desk/house/theme'),
  '/desk/house/theme/preview': alike(
    '/desk/house/theme/preview?page=front',
    '/desk/house/theme/preview?page=story',
    '/desk/house/theme/preview?part=sheet',
  ),
  '/desk/ideas': alike('/desk/ideas'),
  '/desk/ledger': ({ id }) => [`/desk/ledger?story=${id}`],
  '/desk/letters': alike('/desk/letters'),
  '/desk/me': alike('/desk/me'),
  '/desk/notices': alike('/desk/notices'),
  '/desk/outbox': alike('/desk/outbox'),
  '/desk/preview-talk.js': alike('/desk/preview-talk.js'),
  '/desk/push-worker.js': alike('/desk/push-worker.js'),
  '/desk/rundown': alike('/desk/rundown'),
  '/desk/sections': alike('/desk/sections'),
  '/desk/sections/[id]': ({ id }) => [`/desk/sections/${id}`],
  '/desk/staff': alike('/desk/staff'),
  '/desk/stories/[id]': ({ id }) => [`/desk/stories/${id}`],
  '/desk/stories/[id]/history': ({ id }) => [`/desk/stories/${id}/history`],
  '/desk/stories/[id]/ledger': ({ id }) => [`/desk/stories/${id}/ledger`],
  '/desk/stories/[id]/live': ({ id }) => [`/desk/stories/${id}/live`],
  '/desk/stories/[id]/preview': ({ id }) => [`/desk/stories/${id}/preview`],
  '/desk/stories/[id]/reads': ({ id }) => [`/desk/stories/${id}/reads`],
  '/desk/stories/[id]/review': ({ id }) => [`/desk/stories/${id}/review`],
  '/desk/stories/new': ({ id }) => [`/desk/stories/new?translating=${id}`],
  '/desk/style': alike('/desk/style'),
  '/desk/topics': alike('/desk/topics'),
};

/** Where only the staff may look: whoever signed in there is no reader. */
export const isForStaff = (route: string): boolean => /^\/(desk|api\/desk)(\/|$)/.test(route);

/** The routes there are, as the app folder has them: `/[language]/stories/[slug]`. */
export async function routes(): Promise<string[]> {
  const found = new Set<string>();
  // Folders that begin with a dot, such as `.well-known`, have to be asked for by name.
  const files = ['app/**/{page,route}.{ts,tsx}', 'app/**/.*/**/{page,route}.{ts,tsx}'];
  for await (const file of glob(files, { cwd: root })) {
    const folder = path.dirname(path.relative('app', file)).replaceAll(path.sep, '/');
    const route = folder
      .split('/')
      .filter((part) => part !== '.' && !/^\(.*\)$/.test(part))
      .join('/');
    found.add(`/${route}`);
  }
  return [...found].sort();
}
