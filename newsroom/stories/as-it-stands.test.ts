import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { NotFound } from '../refusals.ts';
import { save } from './acts/save.ts';
import { asItStands, versionOf } from './as-it-stands.ts';
import { choicesFor, liveSlugOf } from './choices.ts';
import { contentHash } from './document/sha256.ts';

const { people, sections } = await aNewsroom();
const { mina, edith } = people;

test('version, words, hash and last hand belong together', async () => {
  const story = await aStory().by(mina).in(sections.city).make();
  const saveId = randomUUID();
  const saved = await save(mina, { ...story.base, content: { ...story.content, headline: 'New' }, saveId });
  const now = await asItStands(story.id);
  assert.equal(now.version, saved.version);
  assert.equal(now.sha256, saved.sha256);
  assert.equal(contentHash(now.content), now.sha256);
  assert.equal(now.saveId, saveId);
  assert.deepEqual(now.savedBy, { id: mina.id, name: mina.name });
  assert.equal(now.facts.working, 'draft');
  assert.equal(await versionOf(story.id), now.version);
  assert.deepEqual(JSON.parse(JSON.stringify(now)), now, 'it goes through JSON as it is');
});

test('what was read while others write is of one instant', async () => {
  const story = await aStory().by(mina).in(sections.city).make();
  let base = story.base;
  const writing = (async () => {
    for (let nth = 0; nth < 15; nth += 1) {
      const content = { ...story.content, headline: `Headline ${nth}` };
      base = await save(nth % 2 ? edith : mina, { ...base, content, saveId: randomUUID() });
    }
  })();
  for (let times = 0; times < 15; times += 1) {
    const now = await asItStands(story.id);
    assert.equal(contentHash(now.content), now.sha256);
  }
  await writing;
});

test('no story by that name, or no name at all', async () => {
  for (const id of [randomUUID(), 'x', "'; drop table stories; --"]) {
    await assert.rejects(asItStands(id), NotFound);
    await assert.rejects(versionOf(id), NotFound);
  }
});

test('what a story can be given is told by name, its live address when it has one', async () => {
  const { sections: offered, authors } = await choicesFor('ko');
  assert.deepEqual(
    offered.map(({ name }) => name),
    ['도시', '국제'],
  );
  assert.ok(authors.some(({ id }) => id === mina.authorId));
  const story = await aStory()
    .by(mina)
    .in(sections.city)
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .make();
  assert.equal(await liveSlugOf(story.id), story.content.slug);
  assert.equal(await liveSlugOf((await aStory().by(mina).in(sections.city).make()).id), null);
});
