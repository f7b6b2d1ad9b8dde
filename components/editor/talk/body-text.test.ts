import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Doc } from '#newsroom/stories/document/body.ts';
import { bodySchema } from '#newsroom/stories/document/schema.ts';
import { passageText } from '#newsroom/talk/passages.ts';
import { bodyTextOf } from './body-text.ts';

const text = (words: string) => [{ type: 'text' as const, text: words }];
const body: Doc = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: text('One two') },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: text('three') }] }],
    },
    { type: 'paragraph' },
    { type: 'horizontalRule' },
    {
      type: 'picture',
      attrs: { pictureId: '00000000-0000-4000-8000-000000000000', alt: 'a', caption: 'b', credit: 'c' },
    },
    { type: 'paragraph', content: [...text('four'), { type: 'hardBreak' }, ...text('five')] },
    { type: 'pullQuote', attrs: { attribution: 'Kim' }, content: text('six') },
  ],
};

test('the body in the editor and the stored one are counted alike, and every place is found again', () => {
  const doc = bodySchema.nodeFromJSON(body);
  const { text: shown, posOf, offsetOf } = bodyTextOf(doc);
  assert.equal(shown, passageText(body));
  for (const word of ['One', 'two', 'three', 'four\nfive', 'six']) {
    const from = shown.indexOf(word);
    const [start, end] = [posOf(from), posOf(from + word.length, true)];
    assert.equal(doc.textBetween(start, end, '\n', '\n'), word);
    assert.deepEqual([offsetOf(start), offsetOf(end)], [from, from + word.length]);
  }
});
