import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { readMasthead } from './masthead.ts';
import { newsMap } from './sitemaps.ts';
import { snapshot } from './snapshot.ts';
import { readSiteStory } from './story.ts';

const { people, sections } = await aNewsroom();
const { mina, edith } = people;

test('a story that others published first says where, and is no news of ours', async () => {
  const first = { name: 'The Coast Wire', url: 'https://coast.example/ferry' };
  const out = (slug: string, said: object) =>
    aStory()
      .by(mina)
      .in(sections.city)
      .saying({ headline: slug, slug, ...said })
      .submittedBy(mina)
      .approvedBy(edith)
      .publishedBy(edith)
      .make();
  await out('theirs', { firstPublished: first });
  await out('ours', {});
  await snapshot(async (ask) => {
    assert.deepEqual((await readSiteStory(ask, 'en', 'theirs'))?.firstPublished, first);
    assert.equal((await readSiteStory(ask, 'en', 'ours'))?.firstPublished, null);
    const news = await newsMap(ask, 'https://news.example.org', await readMasthead(ask), new Date());
    assert.match(news, /\/en\/stories\/ours/);
    assert.doesNotMatch(news, /\/en\/stories\/theirs/);
  });
});
