import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { find } from './finding.ts';

const { people, sections } = await aNewsroom();
const { mina, edith } = people;
const { city } = sections;

const ferry = await aStory()
  .by(mina)
  .in(city)
  .saying({ headline: 'The ferry 100% back', slug: 'ferry-back' })
  .make();
const korean = await aStory().by(mina).inKorean().in(city).saying({ headline: '항구 여객선 재개' }).make();
await aStory()
  .by(mina)
  .in(city)
  .saying({ headline: 'Budget passed' })
  .submittedBy(mina)
  .approvedBy(edith)
  .make();

const stories = async (text: string) => (await find(text)).stories.map(({ id }) => id);

test('a story is found by a part of its headline or slug, in either language', async () => {
  assert.deepEqual(await stories('FERR'), [ferry.id]);
  assert.deepEqual(await stories('ferry-b'), [ferry.id]);
  assert.deepEqual(await stories('여객'), [korean.id]);
  assert.deepEqual(await stories('100%'), [ferry.id]);
  assert.deepEqual(await stories('00_'), []);
});

test('a person is found by a part of the name', async () => {
  const found = await find('mina');
  assert.deepEqual(
    found.people.map(({ names }) => names.en),
    ['Mina Kang'],
  );
  assert.deepEqual(found.stories, []);
});

test('one letter finds nothing, and neither does what nobody wrote', async () => {
  assert.deepEqual(await find(' f '), { stories: [], people: [] });
  assert.deepEqual(await find("x' or 1=1 --"), { stories: [], people: [] });
});
