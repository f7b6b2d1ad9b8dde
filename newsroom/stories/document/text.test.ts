import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanLines, cleanText, isBlank } from './clean-text.ts';
import { whatIsMissing } from './complete.ts';
import { emptyContent, parseContent } from './content.ts';
import { ContentError } from './problems.ts';
import { safeHref } from './safe-href.ts';
import { isSlug, proposeSlug } from './slug.ts';

test('text is one line of well-formed Unicode, with its spaces as typed', () => {
  assert.equal(cleanText('a\r\nb\u2028c\td'), 'a b c d');
  assert.equal(cleanText('nul\u0000 esc\u001b bom\ufeff non\uffff'), 'nul esc bom non');
  assert.equal(cleanText('lone \ud800.'), 'lone \ufffd.');
  assert.equal(cleanText('e\u0301'), '\u00e9');
  assert.equal(cleanText('\u1112\u1161\u11ab'), '한');
  assert.equal(cleanText('  two  spaces '), '  two  spaces ');
  for (const raw of ['e\u0000\u0301', '\ud800\udc00', 'a\r\r\nb', '\ufdd0x']) {
    const once = cleanText(raw);
    assert.equal(cleanText(once), once);
  }
});

test('a note keeps its lines', () => {
  assert.equal(cleanLines('one\r\ntwo\u0000\rthree'), 'one\ntwo\nthree');
});

test('what cannot be seen is blank', () => {
  for (const blank of ['', ' \n\t', '\u00a0\u2003', '\u200b\u200d\u2060', '\u3164\u115f', '\u202e'])
    assert.ok(isBlank(blank), JSON.stringify(blank));
  for (const seen of ['.', '0', '한', '😀']) assert.ok(!isBlank(seen));
});

test('addresses that are kept, and what becomes of them', () => {
  for (const href of [
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:desk@example.org',
    'mailto:desk@example.org?subject=x',
    '/en/stories/bridge',
    './x',
    '../x',
    '#top',
    '?q=x',
    'https://예시.한국/길',
  ])
    assert.equal(safeHref(href), href);
  assert.equal(safeHref('  https://example.org/a b '), 'https://example.org/a%20b');
  assert.equal(safeHref('HTTPS://EXAMPLE.org'), 'HTTPS://EXAMPLE.org');
});

test('addresses that are refused', () => {
  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
    'https:///evil',
    'https://user:secret@example.org',
    'https://user@example.org',
    'https://',
    'mailto:',
    'mailto:a@b@c',
    'example.org',
    'x',
    '',
    '   ',
    `https://example.org/${'x'.repeat(2000)}`,
    null,
    {},
  ])
    assert.equal(safeHref(href), null, String(href));
});

test('a slug is made of the headline, Korean romanised', () => {
  assert.equal(proposeSlug('Harbour ferry runs again', 'en'), 'harbour-ferry-runs-again');
  assert.equal(proposeSlug('Café “Größe” & more: 5%', 'en'), 'cafe-groesse-and-more-5');
  assert.equal(proposeSlug('한강 다리 개통', 'ko'), 'hangang-dari-gaetong');
  assert.equal(proposeSlug('★☆', 'en'), 'story');
  assert.equal(proposeSlug('', 'ko'), 'story');
  for (const headline of [
    'x'.repeat(300),
    'word '.repeat(60),
    '../../etc/passwd',
    "Robert'); DROP TABLE",
    '한'.repeat(200),
    '漢字とかな',
    'İstanbul',
    '— – —',
  ]) {
    const slug = proposeSlug(headline, 'ko');
    assert.ok(isSlug(slug) && slug.length <= 80, `${headline}: ${slug}`);
  }
});

test('what can stand in an address as a slug', () => {
  for (const slug of ['a', 'a-b', '2026-report', 'x'.repeat(100)]) assert.ok(isSlug(slug));
  for (const slug of [
    '',
    '-',
    'a-',
    '-a',
    'a--b',
    'A',
    'a b',
    'a/b',
    '..',
    'é',
    '한',
    'x'.repeat(101),
    'a\n',
  ])
    assert.ok(!isSlug(slug), slug);
});

test('content from outside is refused with every problem, each for its field', () => {
  const problems = (given: unknown) => {
    try {
      parseContent(given);
    } catch (error) {
      assert.ok(error instanceof ContentError, String(error));
      return error.problems.map(({ field, key }) => `${field}:${key}`).sort();
    }
    return [];
  };
  const id = '2f1c9c3e-8a53-4a0e-9a55-1f0c5a1f3b10';
  assert.deepEqual(problems(emptyContent('en')), []);
  assert.deepEqual(
    problems({
      ...emptyContent('en'),
      headline: 'x'.repeat(301),
      standfirst: 7,
      topics: [id, id],
      bylines: ['me'],
      language: 'fr',
      body: { type: 'x' },
      more: 1,
    }),
    [
      'body:bodyUnknown',
      'bylines:notAnId',
      'headline:tooLong',
      'language:notOffered',
      'more:unknownField',
      'standfirst:wrongKind',
      'topics:twice',
    ],
  );
  for (const nothing of [null, undefined, [], 'x', 1]) assert.ok(problems(nothing).length > 0);
  const parsed = parseContent({
    ...emptyContent('en'),
    headline: 'e\u0301\u0000\nx',
    bylines: [id.toUpperCase()],
  });
  assert.equal(parsed.headline, 'é x');
  assert.deepEqual(parsed.bylines, [id]);
  assert.deepEqual(parseContent(parsed), parsed);
});

test('a story is complete with headline, words, byline, section and slug', () => {
  assert.deepEqual(whatIsMissing(emptyContent('en')), {
    headline: 'missing',
    body: 'missing',
    bylines: 'missing',
    sectionId: 'missing',
    slug: 'missing',
  });
});
