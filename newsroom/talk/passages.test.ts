import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphs } from '../fixtures/words.ts';
import { carry, locate, passageIn, passageText } from './passages.ts';

const text =
  'The ferry sank on Monday. Nobody was hurt. The ferry had been built in 1987.\nThe owner said nothing.';
/** The passage with these words, the n-th of them. */
function of(words: string, within = text, nth = 0) {
  let at = within.indexOf(words);
  for (let n = 0; n < nth; n += 1) at = within.indexOf(words, at + 1);
  return passageIn(within, { from: at, to: at + words.length });
}
const found = (within: string, passage: ReturnType<typeof of>) => {
  const range = locate(within, passage);
  return range && within.slice(range.from, range.to);
};

test('a passage is found after edits above it, and told from others with the same words', () => {
  const second = of('The ferry', text, 1);
  const edited = text.replace('The ferry sank', 'Late at night, an old ferry of the line sank');
  const carried = carry(second, text, edited);
  assert.equal(edited.slice(carried.start, carried.start + 20), 'The ferry had been b');
  assert.equal(locate(edited, carried)?.from, edited.indexOf('The ferry had'));
  const twice = text.replace('Nobody', 'The ferry lay still. Nobody');
  assert.equal(locate(twice, carry(second, text, twice))?.from, twice.indexOf('The ferry had'));
});

test('a passage that is itself edited keeps its place with its new words', () => {
  const passage = of('had been built in 1987');
  const edited = text.replace('1987', '1991');
  assert.equal(carry(passage, text, edited).quote, 'had been built in 1991');
  const inside = text.replace('been built', 'been launched and built');
  assert.equal(carry(passage, text, inside).quote, 'had been launched and built in 1987');
});

test('an edit over one end leaves what is left of it', () => {
  const passage = of('Nobody was hurt. The ferry had been built');
  assert.equal(
    carry(passage, text, text.replace('on Monday. Nobody was', 'and none lay')).quote,
    ' hurt. The ferry had been built',
  );
});

test('a passage that was taken out is gone, and found again when it comes back', () => {
  for (const words of ['Nobody was hurt. ', 'The']) {
    const passage = of(words.trim(), text, words === 'The' ? 2 : 0);
    const without = text.slice(0, passage.start) + text.slice(passage.start + words.length);
    const carried = carry(passage, text, without);
    assert.equal(found(without, carried), null, words);
    assert.equal(found(text, carry(carried, without, text)), words.trim());
  }
});

test('many edits at once leave the words that stayed', () => {
  const passage = of('Nobody was hurt');
  const rewritten = 'On Tuesday a ferry went down. Nobody was hurt. Its owner spoke at last.';
  assert.equal(found(rewritten, carry(passage, text, rewritten)), 'Nobody was hurt');
});

test('a passage rewritten while much else was is known by what stands around it, unless nothing is left', () => {
  const longer = `${text} He left the harbour at noon without a word.`;
  const passage = of('built in 1987', longer);
  const rewritten = longer.replace('Monday', 'Tuesday').replace('1987', '1991').replace('noon', 'one');
  assert.equal(carry(passage, longer, rewritten).quote, 'built in 1991');
  const without = longer.replace('Monday', 'Tuesday').replace(' built in 1987', '').replace('noon', 'one');
  assert.equal(found(without, carry(passage, longer, without)), null);
});

test('typing letter by letter, above and within, never loses a passage', () => {
  let now = text;
  let passage = of('been built in 1987');
  for (const letter of 'A harbour inquiry begins: ') {
    const next = `${now.slice(0, 10)}${letter}${now.slice(10)}`;
    passage = carry(passage, now, next);
    now = next;
  }
  for (const letter of 'nevah') {
    const at = now.indexOf('built');
    const next = `${now.slice(0, at)}${letter}${now.slice(at)}`;
    passage = carry(passage, now, next);
    now = next;
  }
  assert.equal(passage.quote, `been ${now.match(/been (\w+)built/)?.[1]}built in 1987`);
  assert.match(passage.quote, /been [havne]{5}built/);
});

test('the text of a body has a line for each block that holds text', () => {
  const { content } = paragraphs('One', 'Two');
  assert.equal(
    passageText({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Head' }] },
        ...content,
        { type: 'horizontalRule' },
        { type: 'blockquote', attrs: { cite: 'Kim' }, content },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'a' },
            { type: 'hardBreak' },
            { type: 'text', text: 'b', marks: [{ type: 'bold' }] },
          ],
        },
        { type: 'paragraph' },
      ],
    }),
    'Head\nOne\nTwo\nOne\nTwo\na\nb\n',
  );
});
