import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Comparison, compare, type Piece } from './comparing.ts';
import type { Block, Inline, Mark } from './document/body.ts';
import { canonicalContent } from './document/canonical.ts';
import { emptyContent, parseContent, type StoryContent } from './document/content.ts';

const ids = ['a', 'b', 'c', 'd'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`);
const [a, b, c, d] = ids as [string, string, string, string];
const words = (text: string, ...marks: Mark[]): Inline => ({
  type: 'text',
  text,
  ...(marks[0] ? { marks } : {}),
});
const p = (...content: (string | Inline)[]): Block => ({
  type: 'paragraph',
  content: content.map((one) => (typeof one === 'string' ? words(one) : one)),
});
const list = (...items: Block[][]): Block => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content })),
});
const link = (href: string): Mark => ({ type: 'link', attrs: { href } });

const story = (given: Partial<StoryContent> = {}, ...blocks: Block[]): StoryContent =>
  parseContent({
    ...emptyContent('en'),
    headline: 'The bridge opens',
    body: { type: 'doc', content: blocks.length ? blocks : [p('The bridge opened on Monday.')] },
    ...given,
  });

const said = (pieces: Piece[]) =>
  pieces
    .map(
      ({ kind, text }) =>
        ({ same: text, added: `+${text}+`, removed: `-${text}-`, restyled: `~${text}~` })[kind],
    )
    .join('');
const kinds = (comparison: Comparison) => comparison.rows.map((row) => row.kind);

test('the same words differ in nothing', () => {
  const { changes, rows, texts } = compare(story(), story());
  assert.equal(changes, 0);
  assert.deepEqual(texts, []);
  assert.equal(rows.length, 1);
});

test('a first version is all new', () => {
  const comparison = compare(null, story({ standfirst: 'At last' }));
  assert.deepEqual(kinds(comparison), ['added']);
  assert.deepEqual(
    comparison.texts.map(({ field, pieces }) => [field, said(pieces)]),
    [
      ['headline', '+The bridge opens+'],
      ['standfirst', '+At last+'],
    ],
  );
});

test('a changed word is shown in its sentence', () => {
  const { rows } = compare(story(), story({}, p('The bridge opened on Tuesday.')));
  assert.equal(said(rows[0]?.pieces ?? []), 'The bridge opened on -Monday-+Tuesday+.');
});

test('a phrase replaced by another is one stretch each', () => {
  const { rows } = compare(
    story({}, p('It was red and old today.')),
    story({}, p('It was green but new today.')),
  );
  assert.equal(said(rows[0]?.pieces ?? []), 'It was -red and old-+green but new+ today.');
});

test('Korean words are compared between spaces', () => {
  const { rows } = compare(story({}, p('다리가 월요일에 열렸다.')), story({}, p('다리가 화요일에 열렸다.')));
  assert.equal(said(rows[0]?.pieces ?? []), '다리가 -월요일에-+화요일에+ 열렸다.');
});

test('a link that leads elsewhere is seen though its words stay', () => {
  const { rows } = compare(
    story({}, p('See ', words('the plan', link('https://a.example/')), '.')),
    story({}, p('See ', words('the plan', link('https://b.example/')), '.')),
  );
  assert.equal(said(rows[0]?.pieces ?? []), 'See ~the plan~.');
  const piece = rows[0]?.pieces[1];
  assert.deepEqual([piece?.was, piece?.marks], [[link('https://a.example/')], [link('https://b.example/')]]);
});

test('bold put on or taken off is seen', () => {
  const { rows } = compare(
    story({}, p('So it is.')),
    story({}, p('So it ', words('is', { type: 'bold' }), '.')),
  );
  assert.equal(said(rows[0]?.pieces ?? []), 'So it ~is~.');
});

test('paragraphs put in and taken out leave the others where they were', () => {
  const one = p('One thing happened at the harbour.');
  const two = p('Another one happened downtown.');
  const three = p('Nobody was hurt, police said.');
  assert.deepEqual(kinds(compare(story({}, one, three), story({}, one, two, three))), [
    'same',
    'added',
    'same',
  ]);
  assert.deepEqual(kinds(compare(story({}, one, two, three), story({}, one, three))), [
    'same',
    'removed',
    'same',
  ]);
});

test('a rewritten paragraph is paired with what it was, a new one is not', () => {
  const comparison = compare(
    story({}, p('The council met on Monday to vote.'), p('Rain fell.')),
    story({}, p('A new paragraph about ferries.'), p('The council met on Tuesday to vote.'), p('Rain fell.')),
  );
  assert.deepEqual(kinds(comparison), ['added', 'changed', 'same']);
});

test('a paragraph made a heading, or put into a list, is reshaped', () => {
  const heading: Block = { type: 'heading', attrs: { level: 2 }, content: [words('Why now')] };
  const [row] = compare(story({}, p('Why now')), story({}, heading)).rows;
  assert.equal(row?.kind, 'changed');
  assert.equal(row?.reshaped, true);
  const [item] = compare(story({}, p('Why now')), story({}, list([p('Why now')]))).rows;
  assert.equal(item?.reshaped, true);
});

test('the end of one list item becoming another item is seen', () => {
  const comparison = compare(story({}, list([p('One'), p('Two')])), story({}, list([p('One')], [p('Two')])));
  assert.deepEqual(kinds(comparison), ['same', 'changed']);
});

test('two lists joined into one, and two quotes, are seen', () => {
  const lists = compare(
    story({}, list([p('One')]), list([p('Two')])),
    story({}, list([p('One')], [p('Two')])),
  );
  assert.deepEqual(kinds(lists), ['same', 'changed']);
  const quote = (...content: Block[]): Block => ({ type: 'blockquote', attrs: { cite: '' }, content });
  const quotes = compare(story({}, quote(p('One')), quote(p('Two'))), story({}, quote(p('One'), p('Two'))));
  assert.deepEqual(kinds(quotes), ['same', 'changed']);
});

test('who is quoted, and where a list starts, are rows of their own', () => {
  const quote = (cite: string): Block => ({ type: 'blockquote', attrs: { cite }, content: [p('We did.')] });
  const cited = compare(story({}, quote('Han')), story({}, quote('Han, the chair')));
  assert.deepEqual(kinds(cited), ['same', 'changed']);
  const numbered = (start: number): Block => ({
    type: 'orderedList',
    attrs: { start },
    content: [{ type: 'listItem', content: [p('One')] }],
  });
  assert.deepEqual(kinds(compare(story({}, numbered(1)), story({}, numbered(3)))), ['added', 'same']);
});

test('a picture’s caption, credit, alternative text and the picture itself are compared', () => {
  const picture = (pictureId: string, caption: string): Block => ({
    type: 'picture',
    attrs: { pictureId, caption, alt: 'A bridge', credit: 'Kim' },
  });
  const [captioned] = compare(
    story({}, picture(a, 'The bridge')),
    story({}, picture(a, 'The new bridge')),
  ).rows;
  assert.equal(said(captioned?.picture?.caption ?? []), 'The +new +bridge');
  const [other] = compare(story({}, picture(a, 'The bridge')), story({}, picture(b, 'The bridge'))).rows;
  assert.equal(other?.kind, 'changed');
  assert.equal(other?.picture?.replaced, true);
  const lead = { pictureId: a, alt: 'x', caption: '', credit: '' };
  assert.equal(compare(story(), story({ leadPicture: lead })).leadPicture?.kind, 'added');
});

test('names taken in, left out and put in another order', () => {
  const { lists } = compare(
    story({ bylines: [a, b], topics: [c] }),
    story({ bylines: [b, a, d], sectionId: c }),
  );
  assert.deepEqual(lists, [
    { field: 'sectionId', entries: [{ id: c, kind: 'added' }] },
    {
      field: 'bylines',
      entries: [
        { id: b, kind: 'moved' },
        { id: a, kind: 'moved' },
        { id: d, kind: 'added' },
      ],
    },
    { field: 'topics', entries: [{ id: c, kind: 'removed' }] },
  ]);
});

test('an empty paragraph put in is seen', () => {
  const comparison = compare(story({}, p('One')), story({}, p('One'), { type: 'paragraph' }));
  assert.equal(comparison.changes, 1);
});

test('whatever differs in the canonical form differs in the comparison', () => {
  const pick = <One>(from: One[], seed: number): One => from[seed % from.length] as One;
  let seed = 7;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  const marks: Mark[][] = [[], [{ type: 'bold' }], [link('https://a.example/')], [{ type: 'italic' }]];
  const inline = () => words(pick(['one', 'two words', ' ', 'Three, four.'], next()), ...pick(marks, next()));
  const block = (depth: number): Block => {
    const kind = next() % (depth > 1 ? 5 : 8);
    if (kind === 0) return { type: 'horizontalRule' };
    if (kind === 1)
      return {
        type: 'heading',
        attrs: { level: pick([2, 3] as const as (2 | 3)[], next()) },
        content: [inline()],
      };
    if (kind === 2)
      return {
        type: 'picture',
        attrs: { pictureId: pick(ids, next()), alt: '', caption: pick(['', 'x'], next()), credit: '' },
      };
    if (kind === 3)
      return {
        type: 'pullQuote',
        attrs: { attribution: pick(['', 'Han'], next()) },
        content: [{ type: 'text', text: 'said' }],
      };
    if (kind < 6) return p(inline(), inline());
    if (kind === 6) return list([p(inline()), ...(next() % 2 ? [block(depth + 1)] : [])], [p(inline())]);
    return { type: 'blockquote', attrs: { cite: pick(['', 'Han'], next()) }, content: [block(depth + 1)] };
  };
  const some = () =>
    story(
      { headline: pick(['A', 'B'], next()), bylines: pick([[], [a], [a, b]], next()) },
      ...Array.from({ length: 1 + (next() % 4) }, () => block(0)),
    );
  for (let round = 0; round < 400; round += 1) {
    const [one, other] = [some(), some()];
    const { changes } = compare(one, other);
    assert.equal(changes > 0, canonicalContent(one) !== canonicalContent(other));
    assert.equal(compare(one, one).changes, 0);
  }
});
