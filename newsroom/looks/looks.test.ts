import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at } from '../clock.ts';
import { aNewsroom, aStory, look, savedOver } from '../fixtures/index.ts';
import { submit } from '../stories/acts/submit.ts';
import { comment } from '../talk/commenting.ts';
import { lookAt } from './looking.ts';
import { sinceLastLook } from './since.ts';

const { people, sections } = await aNewsroom();
const { mina, edith } = people;
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

test('what others did since one looked is counted, and shown as words and acts', async () => {
  const { id } = await aStory().by(mina).in(sections.city).make();
  assert.equal(await sinceLastLook(edith, id), null, 'who never looked has nothing to compare with');
  await lookAt(edith, id);
  assert.equal(await sinceLastLook(edith, id), null);
  await savedOver(mina, id, { headline: 'Another headline' });
  await submit(mina, (await look(id)).base);
  await comment(mina, id, { words: 'Please read.' });
  const since = await sinceLastLook(edith, id);
  assert.deepEqual(
    [since?.count, since?.acts.map(({ act }) => act), since?.comparison?.texts.map(({ field }) => field)],
    [3, ['story.comment', 'story.submit'], ['headline']],
  );
  assert.equal(await sinceLastLook(mina, id), null, 'one’s own doing is no news');
});

test('a second look within one visit keeps the news; the next visit, or a word, makes it old', async () => {
  const { id } = await aStory().by(mina).in(sections.city).make();
  await lookAt(edith, id);
  await at(later(60), () => savedOver(mina, id, { standfirst: 'New.' }));
  await at(later(61), () => lookAt(edith, id));
  await at(later(62), () => lookAt(edith, id));
  assert.equal((await at(later(63), () => sinceLastLook(edith, id)))?.count, 1);
  assert.equal(await at(later(120), () => sinceLastLook(edith, id)), null, 'seen an hour ago');
  await at(later(121), () => lookAt(edith, id));
  await at(later(180), () => savedOver(mina, id, { standfirst: 'Newer.' }));
  await at(later(181), () => lookAt(edith, id));
  assert.equal((await at(later(182), () => sinceLastLook(edith, id)))?.count, 1);
  await at(later(183), () => lookAt(edith, id, true));
  assert.equal(await at(later(184), () => sinceLastLook(edith, id)), null);
});

test('words of one’s own are no news, even when others did something besides', async () => {
  const { id } = await aStory().by(mina).in(sections.city).make();
  await lookAt(mina, id);
  await savedOver(mina, id, { standfirst: 'Mine.' });
  await comment(edith, id, { words: 'Good.' });
  const since = await sinceLastLook(mina, id);
  assert.deepEqual([since?.count, since?.comparison], [1, null]);
});
