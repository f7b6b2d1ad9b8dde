import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import * as cheerio from 'cheerio';
import { ErrorLevel, XMLToSitemapItemStream } from 'sitemap';
import { allPages } from '../everywhere/all-pages.ts';
import { serveNewsroom } from '../served/newsroom.ts';
import { readByAll } from './feeds.ts';
import { htmlFindings } from './html.ts';
import { vocabularyFindings } from './schema-org.ts';

/* Every kind of reader page, feed and sitemap, in both languages, before validators that are not ours. */

const newsroom = await serveNewsroom();
after(newsroom.stop);
const { readers, before } = await allPages(newsroom, 'valid');

const texts = new Map<string, string>();
async function textOf(address: string): Promise<string> {
  const known = texts.get(address);
  if (known !== undefined) return known;
  const text = await (await fetch(newsroom.url + address)).text();
  texts.set(address, text);
  return text;
}

test('html-validate finds nothing on any page for readers', async () => {
  const found: Record<string, string[]> = {};
  for (const address of [...readers, ...before.filter((one) => one.startsWith('/sign-off'))]) {
    const findings = await htmlFindings(await textOf(address));
    if (findings.length > 0) found[address] = findings;
  }
  assert.deepEqual(found, {});
});

test('structured data says what schema.org has words for', async () => {
  const told: { of: string; json: string }[] = [];
  for (const address of readers) {
    const page = cheerio.load(await textOf(address));
    for (const script of page('script[type="application/ld+json"]').toArray())
      told.push({ of: address, json: page(script).text() });
  }
  const types = told.map(({ json }) => JSON.parse(json)['@type']);
  for (const wanted of [
    'NewsArticle',
    'LiveBlogPosting',
    'BreadcrumbList',
    'NewsMediaOrganization',
    'ProfilePage',
  ])
    assert.ok(types.includes(wanted), `a page tells of a ${wanted}`);
  assert.deepEqual(vocabularyFindings(told), []);
  // The checker itself finds what is wrong.
  const wrong = { '@context': 'https://schema.org', '@type': 'NewsArticle', headlne: 'Typo' };
  assert.equal(vocabularyFindings([{ of: 'wrong', json: JSON.stringify(wrong) }]).length, 1);
  // While the types were checked nothing else was heard: connections that ended meanwhile are let go first.
  await setTimeout(200);
});

test('three feed readers read every feed, and all the same in it', async () => {
  const forms = { 'feed.xml': 'rss', 'atom.xml': 'atom', 'feed.json': 'json' } as const;
  const pages = readers.filter((one) =>
    /^\/(en|ko)(\/(sections|topics|authors|coverage)\/.*|\/corrections)?$/.test(one),
  );
  assert.ok(pages.length >= 12);
  for (const page of pages)
    for (const [file, form] of Object.entries(forms)) {
      const address = `${page}/${file}`;
      const text = await textOf(address);
      assert.ok(readByAll(text, form) > 0, `${address} holds something`);
    }
  assert.ok(readByAll(await textOf('/feed.xml'), 'rss') > 0);
});

test('sitemaps are what the protocol asks for', async () => {
  const index = await textOf('/sitemap.xml');
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname);
  assert.ok(parts.length > 0);
  let addresses = 0;
  for (const part of [...parts, '/news-sitemap.xml']) {
    const items = Readable.from([await textOf(part)]).pipe(
      new XMLToSitemapItemStream({ level: ErrorLevel.THROW }),
    );
    for await (const { url } of items) {
      assert.ok(url.startsWith(newsroom.url));
      addresses += 1;
    }
  }
  assert.ok(addresses > 10);
});
