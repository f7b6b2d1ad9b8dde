import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { takeIn } from '../pictures/take-in.ts';
import { create } from './acts/create.ts';
import { asItStands } from './as-it-stands.ts';
import { askedList } from './asked-list.ts';
import { listStories } from './listing.ts';
import { translationOf } from './translations.ts';

const { people, sections } = await aNewsroom();
const { mina, wren } = people;

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

test('a translation begins where its original belongs, with its picture and none of its words', async () => {
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#468' } })
    .png()
    .toBuffer();
  const { id: pictureId } = await takeIn(mina, { name: 'hall.png', bytes });
  const original = await aStory()
    .by(mina)
    .in(sections.city)
    .saying({
      headline: 'The market opens',
      leadPicture: { pictureId, alt: 'A hall', caption: 'The hall.', credit: 'Mina' },
    })
    .make();
  const { storyId } = await create(mina, { language: 'ko', translationOf: original.id });
  const { content } = await asItStands(storyId);
  assert.equal(content.sectionId, sections.city.id);
  assert.deepEqual(content.leadPicture, { pictureId, alt: '', caption: '', credit: 'Mina' });
  assert.equal(content.headline, '');
});

test('whose section it is not begins the translation without one', async () => {
  const original = await aStory().by(mina).in(sections.city).make();
  const { storyId } = await create(wren, { language: 'ko', translationOf: original.id });
  const { content } = await asItStands(storyId);
  assert.notEqual(content.sectionId, sections.city.id);
});
