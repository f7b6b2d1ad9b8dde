import '#newsroom/fixtures/jsx.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { jsonLd, newsArticle } from '#newsroom/site/json-ld.ts';
import type { SiteStory } from '#newsroom/site/story.ts';
import type { Block, Doc, Mark } from '#newsroom/stories/document/body.ts';
import { ownLook } from '#newsroom/theme/look.ts';
import type { Edition } from './edition.ts';

const { Body } = await import('./body.tsx');
const { StoryPage } = await import('./story-page.tsx');

const hostile = `</script><img src=x onerror=alert(1)> "'&<b>`;
const picture = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const says = (text: string, ...marks: Mark[]) => [{ type: 'text' as const, text, marks }];
const logo = { sha256: 'a'.repeat(64), type: 'image/svg+xml', width: 200, height: 50 } as const;
const bilingual = { en: hostile, ko: hostile };

const edition: Edition = {
  language: 'en',
  site: 'https://news.example.org',
  masthead: {
    names: bilingual,
    mottos: bilingual,
    timeZone: 'Asia/Seoul',
    bylineForm: 'plain',
    copyright: bilingual,
    previewsDrawn: false,
    social: [{ name: hostile, url: 'https://example.org/' }],
    sections: [{ id: picture, slug: 'city', names: bilingual }],
    policies: [{ kind: 'ethics', url: '' }],
    look: {
      ...ownLook,
      logo: { light: logo, dark: null, alt: bilingual },
      footer: { text: bilingual, links: { en: [{ name: hostile, url: '/en/corrections' }], ko: [] } },
    },
  },
  assets: {
    sheet: '/s.css',
    theme: '/t.css',
    hangul: '/h.css',
    script: '/r.js',
    own: null,
    choices: '/c.js',
    searchScript: '/assets/searching.js',
    listen: '/l.js',
    quote: '/q.js',
    emblem: '/e.svg',
    families: [],
  },
  within: null,
  logoSource: ({ sha256 }) => `/assets/${sha256}`,
  pictureSource: (shown, width) => `/pictures/${shown.pictureId}/${width}.webp`,
};

const body: Doc = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [...says(hostile, { type: 'bold' }), { type: 'hardBreak' }] },
    { type: 'paragraph', content: says('link', { type: 'link', attrs: { href: 'javascript:alert(1)' } }) },
    {
      type: 'paragraph',
      content: says('link', { type: 'link', attrs: { href: 'https://example.org/?a="><script>' } }),
    },
    { type: 'heading', attrs: { level: 3 }, content: says(hostile) },
    { type: 'heading', attrs: { level: 2 }, content: says(hostile) },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: says(hostile) }] }],
    },
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: says(hostile) }] }],
    },
    {
      type: 'blockquote',
      attrs: { cite: hostile },
      content: [{ type: 'paragraph', content: says(hostile) }],
    },
    { type: 'pullQuote', attrs: { attribution: hostile }, content: says(hostile) },
    { type: 'horizontalRule' },
    { type: 'picture', attrs: { pictureId: picture, alt: hostile, caption: hostile, credit: hostile } },
    { type: 'iframe', attrs: { src: 'https://example.org' } } as unknown as Block,
  ],
};

const sizes = [{ width: 480, height: 320, type: 'image/webp' as const }];

function rendered(): cheerio.CheerioAPI {
  const markup = renderToStaticMarkup(
    createElement(Body, {
      body,
      dateline: hostile,
      edition,
      pictureOf: (attrs) => ({ ...attrs, sizes }),
    }),
  );
  return cheerio.load(markup);
}

/** Nothing in a page may run, or load from elsewhere. */
function isHarmless($: cheerio.CheerioAPI): void {
  assert.equal($('script').not('[type="application/ld+json"]').not('[src="/r.js"], [src="/c.js"]').length, 0);
  assert.equal($('iframe, object, embed, b').length, 0);
  for (const image of $('img').toArray()) assert.match($(image).attr('src') ?? '', /^\/(pictures|assets)\//);
  for (const element of $('*').toArray()) {
    const { tagName } = element as unknown as { tagName: string };
    for (const [name, value] of Object.entries($(element).attr() ?? {})) {
      assert.ok(!/^on/i.test(name), `${name} on <${tagName}>`);
      assert.ok(name !== 'style', `a style on <${tagName}>`);
      if (name === 'href' || name === 'src')
        assert.ok(!/^\s*(javascript|data|vbscript):/i.test(value), value);
    }
  }
}

test('whatever a body says, it is words', () => {
  const $ = rendered();
  isHarmless($);
  assert.equal($('p strong').first().text(), hostile);
  assert.equal($('img').attr('alt'), hostile);
  assert.equal($('figure.quote figcaption').text(), hostile);
  assert.equal($('.pull-quote p').first().text(), hostile);
  assert.equal($('ol').attr('start'), '3');
  assert.deepEqual(
    $('a')
      .toArray()
      .map((link) => $(link).attr('href')),
    ['https://example.org/?a="><script>'],
  );
});

test('a heading under no larger one is raised, so that no level is left out', () => {
  const $ = rendered();
  assert.deepEqual(
    $('h2, h3')
      .toArray()
      .map((heading) => heading.name),
    ['h2', 'h2'],
  );
});

const story: SiteStory = {
  storyId: picture,
  language: 'en',
  slug: 'a-story',
  section: { slug: 'city', names: bilingual },
  headline: hostile,
  standfirst: hostile,
  picture: { pictureId: picture, alt: hostile, caption: hostile, credit: hostile, sizes },
  authors: [{ slug: 'mina', names: bilingual, titles: bilingual }],
  minutes: 2,
  firstPublishedAt: new Date('2026-01-02T03:04:05Z'),
  publishedAt: new Date('2026-01-03T03:04:05Z'),
  body,
  dateline: hostile,
  searchTitle: '',
  searchDescription: '',
  pictures: { [picture]: sizes },
  corrections: [
    {
      kind: 'correction',
      wrong: hostile,
      right: hostile,
      note: hostile,
      at: new Date('2026-01-03T03:04:05Z'),
    },
    { kind: 'editors_note', wrong: '', right: '', note: hostile, at: new Date('2026-01-02T04:04:05Z') },
  ],
  topics: [{ slug: 'a-topic', names: bilingual }],
  coverages: [],
  translation: { language: 'ko', slug: 'gisa', headline: hostile },
  series: [],
  next: [],
};

function page(shown: Edition): string {
  return renderToStaticMarkup(
    createElement(StoryPage, {
      story,
      edition: shown,
      head: {
        title: hostile,
        description: hostile,
        canonical: '/en/stories/a-story',
        alternates: { en: '/en/stories/a-story', ko: '/ko/stories/gisa' },
        preview: { path: '/p.png', width: 1, height: 1, type: 'image/png', alt: hostile },
        article: {
          publishedAt: story.firstPublishedAt,
          updatedAt: story.publishedAt,
          section: hostile,
          authors: [],
          topics: [hostile],
        },
        data: [jsonLd(newsArticle(story, shown.masthead, shown.site, '/e.svg'))],
        embed: `/oembed?url=${encodeURIComponent(hostile)}`,
      },
    }),
  );
}

test('a whole page is harmless, and its data for search engines is still data', () => {
  const $ = cheerio.load(page(edition));
  isHarmless($);
  const data = JSON.parse($('script[type="application/ld+json"]').text());
  assert.equal(data['@type'], 'NewsArticle');
  assert.equal(data.headline, hostile);
  assert.equal(data.author[0].url, 'https://news.example.org/en/authors/mina');
  assert.equal(data.correction[0].text, `What was wrong: ${hostile} What is right: ${hostile} ${hostile}`);
  assert.equal(data.correction[1].name, 'Editor’s note');
  assert.ok($('.editors-note').index() < $('.story-words').index(), 'the note stands above the words');
  assert.equal(data.isAccessibleForFree, true);
  assert.equal($('link[hreflang="x-default"]').attr('href'), 'https://news.example.org/en/stories/a-story');
  assert.equal($('.times time').first().attr('datetime'), '2026-01-02T03:04:05.000Z');
  assert.match($('.times').text(), /KST/);
});

test('no text of ours can end the element its data stands in', () => {
  const text = jsonLd({ a: '</script><!--<script>\u2028' });
  assert.ok(!/[<>\u2028]/.test(text));
  assert.deepEqual(JSON.parse(text), { a: '</script><!--<script>\u2028' });
});

test('a byline stands in the form of the house, in the order of its language', () => {
  const byline = (language: 'en' | 'ko', bylineForm: 'plain' | 'bracketed') => {
    const masthead = { ...edition.masthead, bylineForm, names: { en: 'The Post', ko: '항구신문' } };
    const authors = [
      { slug: 'mina', names: { en: 'Mina Kang', ko: '강미나' }, titles: { en: 'Reporter', ko: '기자' } },
    ];
    const shown = { ...edition, language, masthead };
    const element = createElement(StoryPage, {
      story: { ...story, authors, language },
      edition: shown,
      head: {
        title: '',
        description: '',
        canonical: null,
        preview: { path: '', width: 1, height: 1, type: '', alt: '' },
      },
    });
    return cheerio.load(renderToStaticMarkup(element))('.byline').text();
  };
  assert.equal(byline('en', 'plain'), 'By Mina Kang, Reporter');
  assert.equal(byline('ko', 'plain'), '강미나 기자');
  assert.equal(byline('en', 'bracketed'), '[The Post Reporter Mina Kang]');
  assert.equal(byline('ko', 'bracketed'), '[항구신문 강미나 기자]');
});
