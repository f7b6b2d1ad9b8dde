import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeSlot, headStory, moveSlot, placeOf, putStory, removeStory, stepStory } from './edits.ts';
import { chosenIn, freshSlot, type Layout, layout as schema } from './layout.ts';

const ids = ['a', 'b', 'c', 'd'].map((letter) => `${letter.repeat(8)}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`);
const [a, b, c, d] = ids as [string, string, string, string];
const pick = (storyId: string) => ({ storyId, headline: '' });
const begun = (): Layout => ({
  slots: [
    freshSlot('lead', 'lead', { stories: [pick(a)] }),
    freshSlot('most-read', 'most_read'),
    freshSlot('seconds', 'seconds', { count: 2, stories: [pick(b), pick(c)] }),
  ],
});
const names = (layout: Layout) => {
  assert.ok(schema.safeParse(layout).success);
  return layout.slots
    .map((slot) =>
      chosenIn(slot)
        .map(({ storyId }) => storyId[0])
        .join(''),
    )
    .join('/');
};

test('a new lead sends the old one to the next slot that takes stories, which grows for it', () => {
  const after = putStory(begun(), d, { slotId: 'lead', index: 0 });
  assert.equal(names(after), 'd//abc');
  assert.equal(after.slots[2]?.count, 3);
  assert.equal(
    names(putStory(begun(), d, { slotId: 'lead', index: 1 })),
    'd//abc',
    'behind the one place there is',
  );
});

test('a story stands once: put elsewhere it takes its headline along', () => {
  const headed = headStory(begun(), { slotId: 'seconds', index: 1 }, 'Short');
  const after = putStory(headed, c, { slotId: 'lead', index: 0 });
  assert.equal(names(after), 'c//ab');
  assert.equal(chosenIn(after.slots[0] as never)[0]?.headline, 'Short');
  assert.equal(names(putStory(begun(), b, { slotId: 'seconds', index: 2 })), 'a//cb');
  assert.equal(
    names(putStory(begun(), b, { slotId: 'most-read', index: 0 })),
    'a//bc',
    'a ranking takes none',
  );
});

test('step by step a story goes through its slot, and on into the next', () => {
  const one = stepStory(begun(), { slotId: 'seconds', index: 0 }, 1);
  assert.deepEqual([names(one.layout), one.place], ['a//cb', { slotId: 'seconds', index: 1 }]);
  const up = stepStory(begun(), { slotId: 'seconds', index: 0 }, -1);
  assert.equal(names(up.layout), 'b//ac');
  assert.deepEqual(placeOf(up.layout, b), up.place);
  const end = begun();
  assert.equal(stepStory(end, { slotId: 'seconds', index: 1 }, 1).layout, end, 'nowhere to go');
});

test('slots move, and never have fewer places than stories', () => {
  assert.equal(names(moveSlot(begun(), 'seconds', 0)), 'bc/a/');
  assert.equal(changeSlot(begun(), 'seconds', { count: 1 }).slots[2]?.count, 2);
  assert.equal(names(removeStory(begun(), { slotId: 'lead', index: 0 })), '//bc');
});
