import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '#newsroom/stories/document/body.ts';
import { emptyContent, type StoryContent } from '#newsroom/stories/document/content.ts';
import { plainText } from '#newsroom/stories/document/plain-text.ts';
import { compare, join, sameWords, undecidedIn } from './three-way.ts';

const story = (lines: string[], more: Partial<StoryContent> = {}): StoryContent => ({
  ...emptyContent('en'),
  ...more,
  body: {
    type: 'doc',
    content: lines.map((text): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
});
const nothing = { fields: {}, body: {} };
const lines = (content: StoryContent) => plainText(content.body).split('\n');

const one = 'The council met on Monday in the old town hall.';
const two = 'Nobody expected a decision before the summer break.';
const three = 'The mayor declined to answer questions afterwards.';

test('what only one hand changed is joined without asking, even in neighbouring paragraphs', () => {
  const base = story([one, two, three], { headline: 'Council meets' });
  const mine = story([one.replace('Monday', 'Tuesday'), two, three]);
  const theirs = story([one, two.replace('summer', 'winter'), three, 'A new end.'], {
    headline: 'Council decides',
  });
  const found = compare(base, { ...mine, headline: 'Council meets' }, theirs);
  assert.equal(undecidedIn(found, nothing), 0);
  const merged = join(found, nothing, theirs);
  assert.deepEqual(lines(merged), [
    one.replace('Monday', 'Tuesday'),
    two.replace('summer', 'winter'),
    three,
    'A new end.',
  ]);
  assert.equal(merged.headline, 'Council decides');
});

test('what both changed waits for a person, and either, or both, can be had', () => {
  const base = story([one]);
  const mine = story([one.replace('Monday', 'Tuesday')]);
  const theirs = story([one.replace('Monday', 'Friday')]);
  const found = compare(base, mine, theirs);
  assert.equal(undecidedIn(found, nothing), 1);
  assert.throws(() => join(found, nothing, theirs));
  const at = found.body.findIndex((piece) => piece.suggested === null);
  assert.deepEqual(lines(join(found, { fields: {}, body: { [at]: 'mine' } }, theirs)), lines(mine));
  assert.deepEqual(lines(join(found, { fields: {}, body: { [at]: 'theirs' } }, theirs)), lines(theirs));
  assert.deepEqual(lines(join(found, { fields: {}, body: { [at]: 'both' } }, theirs)), [
    ...lines(theirs),
    ...lines(mine),
  ]);
});

test('two ends added to one story both stay', () => {
  const found = compare(story([one]), story([one, 'Mine.']), story([one, 'Theirs.']));
  assert.deepEqual(lines(join(found, nothing, story([one]))), [one, 'Theirs.', 'Mine.']);
});

test('the same change by both is one change', () => {
  const found = compare(story([one, two]), story([one, three]), story([one, three]));
  assert.equal(undecidedIn(found, nothing), 0);
  assert.deepEqual(lines(join(found, nothing, story([]))), [one, three]);
});

test('taken out here and rewritten there waits for a person', () => {
  const theirs = story([one.replace('Monday', 'Friday'), two]);
  const found = compare(story([one, two]), story([two]), theirs);
  assert.equal(undecidedIn(found, nothing), 1);
});

test('without a common base every difference is shown and none decided', () => {
  const theirs = story([one, two], { headline: 'A' });
  const mine = story([one, three], { headline: 'B' });
  const found = compare(null, mine, theirs);
  assert.ok(undecidedIn(found, nothing) >= 2);
  const all = {
    fields: { headline: 'mine' as const },
    body: Object.fromEntries(found.body.map((_, at) => [at, 'mine' as const])),
  };
  assert.ok(sameWords(join(found, all, theirs), mine));
});

test('taking one side everywhere gives exactly that side, whatever the two did', () => {
  // A small deterministic generator: the same bodies at every run.
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const change = (body: string[]) => {
    const changed = [...body];
    for (let times = random(4); times >= 0; times -= 1) {
      const at = random(changed.length + 1);
      const act = random(3);
      if (act === 0) changed.splice(at, 0, `new ${random(9)} words here`);
      else if (act === 1) changed.splice(at, 1);
      else if (at < changed.length) changed[at] = `${changed[at]} and ${random(9)}`;
    }
    return changed.length > 0 ? changed : ['nothing left'];
  };
  for (let run = 0; run < 500; run += 1) {
    const base = Array.from(
      { length: 1 + random(6) },
      (_, at) => `paragraph ${at} says ${random(4)} things of note`,
    );
    const mine = story(change(base));
    const theirs = story(change(base));
    for (const from of [story(base), null]) {
      const found = compare(from, mine, theirs);
      const every = (side: 'mine' | 'theirs') => ({
        fields: {},
        body: Object.fromEntries(found.body.map((_, at) => [at, side])),
      });
      assert.deepEqual(lines(join(found, every('mine'), theirs)), lines(mine));
      assert.deepEqual(lines(join(found, every('theirs'), theirs)), lines(theirs));
    }
  }
});
