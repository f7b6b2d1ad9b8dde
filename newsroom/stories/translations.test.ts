import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { askedList } from './asked-list.ts';
import { listStories } from './listing.ts';
import { translationOf } from './translations.ts';

const { people, sections } = await aNewsroom();
const { mina } = people;

test('a story knows its translation, from its own page and in the list', async () => {
  const original = await aStory().by(mina).in(sections.city).make();
  assert.deepEqual(await translationOf(original.id, 'en'), { language: 'ko', storyId: null });
  const korean = await aStory().by(mina).inKorean().in(sections.city).translating(original.id).make();
  const alone = await aStory().by(mina).in(sections.city).make();
  assert.deepEqual(await translationOf(original.id, 'en'), { language: 'ko', storyId: korean.id });
  assert.deepEqual(await translationOf(korean.id, 'ko'), { language: 'en', storyId: original.id });
  const { lines } = await listStories(askedList({}), 'Asia/Seoul');
  const other = (id: string) => lines.find((line) => line.id === id)?.translationId;
  assert.deepEqual([other(original.id), other(korean.id), other(alone.id)], [korean.id, original.id, null]);
});
