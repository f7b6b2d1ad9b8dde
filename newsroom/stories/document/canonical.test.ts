import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Doc, Mark } from './body.ts';
import { canonicalContent } from './canonical.ts';
import { emptyContent, parseContent, type StoryContent } from './content.ts';
import { contentHash } from './sha256.ts';
import { contentHashInBrowser } from './sha256-in-browser.ts';

const saying = (body: unknown): StoryContent => ({ ...emptyContent('en'), body: body as Doc });
const bold: Mark = { type: 'bold' };
const italic: Mark = { type: 'italic' };
const same = (one: unknown, other: unknown, why: string) =>
  assert.equal(contentHash(saying(one)), contentHash(saying(other)), why);
const paragraph = (...content: unknown[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });

test('the hash of what was said years ago does not change: these are written down', () => {
  assert.equal(
    canonicalContent(emptyContent('en')),
    '{"body":{"content":[{"type":"paragraph"}],"type":"doc"},"bylines":[],"coverages":[],"dateline":"",' +
      '"headline":"","language":"en","leadPicture":null,"searchDescription":"","searchTitle":"","sectionId":null,' +
      '"slug":"","standfirst":"","topics":[]}',
  );
  assert.equal(
    contentHash(emptyContent('en')),
    'ddeac6c670d093acd5be767a4fc3d9226a917c7b1d816712267c98103556ab86',
  );
  const full = parseContent({
    ...emptyContent('ko'),
    headline: '한강 다리 “개통”',
    slug: 'hangang-dari',
    bylines: ['2f1c9c3e-8a53-4a0e-9a55-1f0c5a1f3b10'],
    body: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: '첫날' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'é ' },
            {
              type: 'text',
              text: 'link',
              marks: [bold, { type: 'link', attrs: { href: 'https://example.org/' } }],
            },
            { type: 'hardBreak' },
          ],
        },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
        },
        { type: 'blockquote', content: [{ type: 'paragraph' }] },
        { type: 'pullQuote', attrs: { attribution: 'A' }, content: [{ type: 'text', text: 'So.' }] },
        { type: 'horizontalRule' },
        { type: 'picture', attrs: { pictureId: '2F1C9C3E-8A53-4A0E-9A55-1F0C5A1F3B10' } },
      ],
    },
  });
  assert.equal(contentHash(full), 'e872564ad276eec38da6dab302199579ff4c942e67d3639f4772940e2cc4d1a5');
});

test('what says the same has the same hash', () => {
  same(
    paragraph({ type: 'text', text: 'one' }, { type: 'text', text: ' two' }),
    paragraph({ type: 'text', text: 'one two' }),
    'texts side by side',
  );
  same(
    paragraph({ type: 'text', text: 'x', marks: [italic, bold] }),
    paragraph({ type: 'text', text: 'x', marks: [bold, italic] }),
    'the order of marks',
  );
  same(paragraph({ type: 'text', text: 'x', marks: [] }), paragraph({ type: 'text', text: 'x' }), 'no marks');
  same(
    { type: 'doc', content: [{ type: 'heading', content: [], attrs: { level: 2 } }] },
    { type: 'doc', content: [{ type: 'heading' }] },
    'defaults',
  );
  const { headline, ...rest } = emptyContent('en');
  assert.equal(contentHash({ headline, ...rest }), contentHash({ ...rest, headline }), 'the order of fields');
});

test('what says something else has another hash', () => {
  const said = [
    paragraph({ type: 'text', text: 'one two' }),
    paragraph({ type: 'text', text: 'one  two' }),
    paragraph({ type: 'text', text: 'one two', marks: [bold] }),
    paragraph({ type: 'text', text: 'one two', marks: [italic] }),
    paragraph({ type: 'text', text: 'one ', marks: [bold] }, { type: 'text', text: 'two' }),
    paragraph({ type: 'text', text: 'one\u0000 two' }),
    {
      type: 'doc',
      content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'one two' }] }],
    },
    {
      type: 'doc',
      content: [{ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'one two' }] }],
    },
  ].map(saying);
  const fields: Partial<StoryContent>[] = [
    { headline: 'x' },
    { standfirst: 'x' },
    { dateline: 'x' },
    { slug: 'x' },
    { searchTitle: 'x' },
    { searchDescription: 'x' },
    { language: 'ko' },
    { sectionId: 'a' },
    { topics: ['a'] },
    { topics: ['a', 'b'] },
    { topics: ['b', 'a'] },
    { coverages: ['a'] },
    { bylines: ['a'] },
    { leadPicture: { pictureId: 'a', alt: '', caption: '', credit: '' } },
    { leadPicture: { pictureId: 'a', alt: 'x', caption: '', credit: '' } },
  ];
  const all = [...said, ...fields.map((field) => ({ ...emptyContent('en'), ...field }))].map(contentHash);
  assert.equal(new Set(all).size, all.length);
});

test('the browser comes to the same hash', async () => {
  const content = {
    ...saying(paragraph({ type: 'text', text: 'é 한글 \u{1F600}', marks: [bold] })),
    headline: '“x”',
  };
  assert.equal(await contentHashInBrowser(content), contentHash(content));
});

test('a lone surrogate has no hash', () => {
  assert.throws(() => contentHash({ ...emptyContent('en'), headline: '\ud800' }));
});
