import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyLimits } from './body.ts';
import { BodyError, type BodyProblem, checkBody } from './check-body.ts';
import { bodySchema } from './schema.ts';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (words: unknown, ...marks: unknown[]) => ({ type: 'text', text: words, marks });
const link = (href: unknown) => doc(paragraph(text('x', { type: 'link', attrs: { href } })));
const id = '2f1c9c3e-8a53-4a0e-9a55-1f0c5a1f3b10';

function refused(body: unknown, key: BodyProblem) {
  assert.throws(
    () => checkBody(body),
    (error) => error instanceof BodyError && error.key === key,
  );
}

test('a body comes back in its normal form, and once normal stays so', () => {
  const given = doc(
    { type: 'heading', content: [text('A'), text('\u0301')] },
    paragraph(text('one', { type: 'italic' }, { type: 'bold' }), text(''), text(' two'), {
      type: 'hardBreak',
    }),
    { type: 'picture', attrs: { pictureId: id.toUpperCase() } },
  );
  const normal = checkBody(given);
  assert.deepEqual(normal, {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Á' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'one', marks: [{ type: 'bold' }, { type: 'italic' }] },
          { type: 'text', text: ' two' },
          { type: 'hardBreak' },
        ],
      },
      { type: 'picture', attrs: { pictureId: id, alt: '', caption: '', credit: '' } },
    ],
  });
  assert.deepEqual(checkBody(normal), normal);
});

test('what is no body is refused', () => {
  for (const body of [null, undefined, 1, 'text', [], {}, paragraph(), doc(), doc(text('bare')), doc(doc())])
    assert.throws(() => checkBody(body), BodyError, JSON.stringify(body));
});

test('unknown nodes, marks, attributes and properties are refused', () => {
  refused(doc({ type: 'script', content: [text('alert(1)')] }), 'bodyUnknown');
  refused(doc({ type: '__proto__' }), 'bodyUnknown');
  refused(doc({ type: 'constructor' }), 'bodyUnknown');
  refused(doc({ type: 'toString' }), 'bodyUnknown');
  refused(doc({ type: 'paragraph', html: '<b>' }), 'bodyUnknown');
  refused(doc({ type: 'paragraph', attrs: { style: 'x' } }), 'bodyUnknown');
  refused(doc(paragraph(text('x', { type: 'underline' }))), 'bodyUnknown');
  refused(doc(paragraph(text('x', { type: 'bold', attrs: { onclick: 'x' } }))), 'bodyUnknown');
  refused(doc({ type: 'paragraph', marks: [{ type: 'bold' }] }), 'bodyUnknown');
  refused(doc({ type: 'paragraph', text: 'x' }), 'bodyUnknown');
  refused(JSON.parse('{"type":"doc","content":[{"type":"paragraph","__proto__":{"x":1}}]}'), 'bodyUnknown');
  refused(doc({ type: 'picture', attrs: { pictureId: id, src: 'javascript:1' } }), 'bodyUnknown');
});

test('wrong attributes are refused', () => {
  for (const level of [1, 4, '2', 2.5, {}])
    refused(doc({ type: 'heading', attrs: { level } }), 'bodyAttribute');
  const item = { type: 'listItem', content: [paragraph()] };
  for (const start of [-1, 1.5, '1', Number.NaN, 1e7])
    refused(doc({ type: 'orderedList', attrs: { start }, content: [item] }), 'bodyAttribute');
  for (const pictureId of ['', 'x', `${id}'`, `../${id}`, 1])
    refused(doc({ type: 'picture', attrs: { pictureId } }), 'bodyAttribute');
  refused(doc({ type: 'picture' }), 'bodyAttribute');
  refused(doc({ type: 'picture', attrs: { pictureId: id, alt: 'x'.repeat(501) } }), 'bodyTooLong');
  refused(doc({ type: 'picture', attrs: { pictureId: id, alt: 1 } }), 'bodyStructure');
});

test('wrong nestings are refused', () => {
  refused(doc({ type: 'bulletList', content: [paragraph()] }), 'bodyStructure');
  refused(doc({ type: 'bulletList' }), 'bodyStructure');
  refused(doc({ type: 'listItem', content: [paragraph()] }), 'bodyStructure');
  refused(doc(paragraph(paragraph())), 'bodyStructure');
  refused(doc({ type: 'pullQuote', content: [text('x', { type: 'bold' })] }), 'bodyStructure');
  refused(doc({ type: 'pullQuote', content: [{ type: 'hardBreak' }] }), 'bodyStructure');
  refused(doc({ type: 'horizontalRule', content: [text('x')] }), 'bodyStructure');
  refused(doc(paragraph(text('x', { type: 'bold' }, { type: 'bold' }))), 'bodyStructure');
});

test('links that are not safe are refused', () => {
  for (const href of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' data:text/html,x',
    '//evil.example',
    '',
    1,
    null,
  ])
    refused(link(href), 'bodyLink');
});

test('a body beyond the limits is refused quickly', () => {
  let deep: unknown = paragraph();
  for (let depth = 0; depth < 5_000; depth += 1) deep = { type: 'blockquote', content: [deep] };
  refused(doc(deep), 'bodyTooDeep');
  refused(doc(...Array.from({ length: bodyLimits.nodes }, () => paragraph())), 'bodyTooManyNodes');
  refused(doc(paragraph(text('x'.repeat(bodyLimits.bytes + 1)))), 'bodyTooBig');
  // Three bytes a letter in UTF-8: within the limit in letters, beyond it in bytes.
  refused(doc(paragraph(text('한'.repeat(bodyLimits.bytes / 2)))), 'bodyTooBig');
});

/** A seeded generator (mulberry32), so that a body that fails can be made again. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

const types = [...Object.keys(bodySchema.nodes), 'script', '', 7, null];
const strings = [
  'x',
  '',
  '\u0000',
  '\ud800',
  'é',
  'javascript:1',
  'https://example.org',
  id,
  '\u202e',
  'a\nb',
];

function anything(roll: (sides: number) => number, depth: number): unknown {
  const kind = roll(12);
  if (depth > 6 || kind < 2) return [null, undefined, true, 1, -1, Number.NaN, [], {}, ...strings][roll(18)];
  const node: Record<string, unknown> = { type: types[roll(types.length)] };
  if (roll(2)) node.content = Array.from({ length: roll(4) }, () => anything(roll, depth + 1));
  if (node.type === 'text' || roll(9) === 0) node.text = strings[roll(strings.length)];
  if (roll(3) === 0)
    node.attrs = {
      [['level', 'href', 'pictureId', 'cite', 'start', 'x'][roll(6)] as string]: strings[roll(10)],
    };
  if (roll(3) === 0)
    node.marks = [
      {
        type: ['bold', 'italic', 'link', 'x'][roll(4)],
        attrs: roll(2) ? { href: strings[roll(10)] } : undefined,
      },
    ];
  return node;
}

test('of ten thousand strange bodies each is refused by name or comes out normal', () => {
  let taken = 0;
  for (let seed = 1; seed <= 10_000; seed += 1) {
    const roll = dice(seed);
    const body = doc(...Array.from({ length: 1 + roll(3) }, () => anything(roll, 0)));
    try {
      const normal = checkBody(body);
      taken += 1;
      assert.deepEqual(checkBody(normal), normal, `seed ${seed}`);
      const written = JSON.stringify(normal);
      assert.doesNotMatch(written, /javascript:|\\u0000|\\ud800|script"/, `seed ${seed}`);
    } catch (error) {
      if (!(error instanceof BodyError))
        throw new Error(`seed ${seed}: ${JSON.stringify(body)}`, { cause: error });
    }
  }
  assert.ok(taken > 50, `only ${taken} were taken`);
});
