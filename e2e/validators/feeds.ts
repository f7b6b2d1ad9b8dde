import assert from 'node:assert/strict';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseFeed as parseAsBrowsersDid } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';

/** What every reader of a feed has to find in it. */
type Found = { title: string | undefined; items: { title: string | undefined; url: string | undefined }[] };

type Form = 'rss' | 'atom' | 'json';

function bySmith(text: string, form: Form): Found {
  if (form === 'json') {
    const feed = parseJsonFeed(text);
    return { title: feed.title, items: (feed.items ?? []).map(({ title, url }) => ({ title, url })) };
  }
  if (form === 'atom') {
    const feed = parseAtomFeed(text);
    const items = (feed.entries ?? []).map(({ title, links }) => ({
      title: String(title?.value ?? title),
      url: links?.[0]?.href,
    }));
    return { title: String(feed.title?.value ?? feed.title), items };
  }
  const feed = parseRssFeed(text);
  return { title: feed.title, items: (feed.items ?? []).map(({ title, link }) => ({ title, url: link })) };
}

function byExtractor(text: string, form: Form): Found {
  const feed = form === 'json' ? extractFromJson(text) : extractFromXml(text);
  return {
    title: feed.title,
    items: (feed.entries ?? []).map(({ title, link }) => ({ title, url: link })),
  };
}

function byParser(text: string): Found {
  const feed = parseAsBrowsersDid(text);
  return {
    title: feed.title ?? undefined,
    items: feed.items.map(({ title, url }) => ({ title: title ?? undefined, url: url ?? undefined })),
  };
}

/**
 * Has three feed readers read a feed, and fails when one cannot, or reads something else than the others.
 * @param text of the feed
 * @returns how many stories it holds
 */
export function readByAll(text: string, form: Form): number {
  const first = bySmith(text, form);
  assert.ok(first.title);
  for (const { title, url } of first.items) assert.ok(title && URL.canParse(url ?? ''), `${title} ${url}`);
  const others = form === 'json' ? [byExtractor(text, form)] : [byExtractor(text, form), byParser(text)];
  for (const other of others) {
    assert.equal(other.title, first.title);
    assert.deepEqual(
      other.items.map(({ url }) => url),
      first.items.map(({ url }) => url),
    );
  }
  return first.items.length;
}
