import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { saveCoverage } from '../house/save-coverage.ts';
import { saveTopic } from '../house/save-topic.ts';
import { snapshot } from './snapshot.ts';
import { readSiteStory } from './story.ts';

const { people, sections } = await aNewsroom();
const { mina, mara } = people;

const named = (en: string, ko: string) => ({ names: { en, ko }, slug: '' });
const harbour = await saveTopic(mara, named('Harbour', '항구'));
const storms = await saveTopic(mara, named('Storms', '폭풍'));
const breakwater = await saveCoverage(mara, {
  ...named('Breakwater', '방파제'),
  introductions: { en: '', ko: '' },
});

const story = (slug: string, topics: string[], coverages: string[] = [], section = sections.world) =>
  aStory()
    .by(mina)
    .in(section)
    .saying({ slug, topics, coverages })
    .submittedBy(mina)
    .approvedBy(mara)
    .publishedBy(mara);
const read = await story('read', [harbour, storms], [breakwater], sections.city).make();
await aStory()
  .by(mina)
  .inKorean()
  .translating(read.id)
  .in(sections.city)
  .saying({ slug: 'in-korean', topics: [harbour, storms] })
  .submittedBy(mina)
  .approvedBy(mara)
  .publishedBy(mara)
  .make();
await story('killed', [harbour, storms]).killedBy(mara).make();
await story('elsewhere', []).make();
await story('of-the-section', [], [], sections.city).make();
await story('one-topic', [storms]).make();
await story('both-topics', [harbour, storms]).make();

const nextOf = async (slug: string) => {
  const found = await snapshot((ask) => readSiteStory(ask, 'en', slug));
  return found?.next.map((each) => [each.slug, each.why]) ?? [];
};

test('what shares more stands first, each says why, and neither itself, its translation nor what was killed is there', async () => {
  const [topicHarbour, topicStorms] = [
    { en: 'Harbour', ko: '항구' },
    { en: 'Storms', ko: '폭풍' },
  ];
  assert.deepEqual(await nextOf('read'), [
    ['both-topics', { kind: 'topics', names: [topicHarbour, topicStorms] }],
    ['one-topic', { kind: 'topics', names: [topicStorms] }],
    ['of-the-section', { kind: 'section', name: { en: 'City', ko: '도시' } }],
  ]);
});

test('what the coverage’s box leads to is not recommended a second time', async () => {
  await story('of-the-coverage', [harbour], [breakwater]).make();
  const found = await snapshot((ask) => readSiteStory(ask, 'en', 'read'));
  assert.deepEqual(
    found?.coverages.map(({ stories }) => stories.map(({ slug }) => slug)),
    [['of-the-coverage']],
  );
  assert.ok(!(await nextOf('read')).some(([slug]) => slug === 'of-the-coverage'));
});
