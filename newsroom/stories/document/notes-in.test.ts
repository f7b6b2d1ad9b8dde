import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inline, Mark } from './body.ts';
import { canonicalBlock } from './canonical.ts';
import { checkBody } from './check-body.ts';
import { notesIn } from './notes-in.ts';
import { plainText } from './plain-text.ts';

const noted = (note: string, source = ''): Mark => ({ type: 'footnote', attrs: { note, source } });
const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks });
const body = (...content: Inline[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });

test('notes are numbered in reading order; a note over bold and plain words is one', () => {
  const checked = checkBody({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [text('a', noted('One')), text('b', { type: 'bold' }, noted('One')), text('c')],
      },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [text('d', noted('Two', '/en'))] }] },
        ],
      },
      { type: 'paragraph', content: [text('e', noted('One'))] },
    ],
  });
  const { all, after } = notesIn(checked);
  assert.deepEqual(
    all.map(({ note, source }) => [note, source]),
    [
      ['One', ''],
      ['Two', '/en'],
      ['One', ''],
    ],
  );
  assert.deepEqual([...after.values()], [1, 2, 3]);
  assert.deepEqual(
    [...after.keys()].map((node) => (node.type === 'text' ? node.text : '')),
    ['b', 'd', 'e'],
  );
  // The words are those they were before they had notes.
  assert.equal(plainText(checked), 'abc\nd\ne');
});

test('a note leads nowhere unsafe, says something, and a source left out does not count', () => {
  assert.throws(() => checkBody(body(text('x', noted('See', 'javascript:alert(1)')))), /bodyLink/);
  assert.throws(() => checkBody(body(text('x', { type: 'footnote', attrs: {} } as never))), /bodyStructure/);
  assert.deepEqual(checkBody(body(text('x', noted('  ')))).content, [
    { type: 'paragraph', content: [{ type: 'text', text: 'x' }] },
  ]);
  const [without] = checkBody(body(text('x', { type: 'footnote', attrs: { note: 'See' } } as never))).content;
  const [empty] = checkBody(body(text('x', noted('See', '')))).content;
  assert.ok(without && empty);
  assert.equal(canonicalBlock(without), canonicalBlock(empty));
  assert.ok(!canonicalBlock(empty).includes('source'));
});
