import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { snapshot } from './snapshot.ts';
import { inMaps, type LiveDay, storyMap, storyMapStatement, storyMaps } from './story-maps.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, edith, mara } = people;

const day = (language: 'en' | 'ko', on: string, count: number): LiveDay => ({
  language,
  day: on,
  count,
  changedAt: new Date(`${on}T09:00Z`),
});

test('days are gathered until a sitemap is full; a day too full for one takes several', () => {
  const maps = inMaps(
    [
      day('en', '2026-01-01', 3),
      day('en', '2026-01-02', 2),
      day('en', '2026-01-03', 12),
      day('en', '2026-02-01', 1),
      day('ko', '2026-01-01', 1),
    ],
    5,
  );
  assert.deepEqual(
    maps.map(({ name, until, piece }) => [name, until, piece]),
    [
      ['stories-en-2026-01-01', '2026-01-03', 0],
      ['stories-en-2026-01-03', '2026-02-01', 0],
      ['stories-en-2026-01-03-2', '2026-02-01', 1],
      ['stories-en-2026-01-03-3', '2026-02-01', 2],
      ['stories-en-2026-02-01', null, 0],
      ['stories-ko-2026-01-01', null, 0],
    ],
  );
  assert.equal(maps[0]?.changedAt.toISOString(), '2026-01-02T09:00:00.000Z');
});

test('a day counts what is live: published, corrected and killed', async () => {
  const live = () =>
    aStory().by(mina).in(sections.city).submittedBy(mina).approvedBy(edith).publishedBy(edith);
  await live().make();
  await live()
    .reopenedBy(mina)
    .savedBy(mina, { headline: 'Changed' })
    .submittedBy(mina)
    .approvedBy(edith)
    .correctedBy(edith)
    .make();
  await live().killedBy(mara).make();
  const { rows } = await owner.query('SELECT sum(count)::int AS count FROM live_days');
  const { rows: stories } = await owner.query('SELECT count(*)::int AS count FROM live_stories');
  assert.deepEqual([rows[0].count, stories[0].count], [2, 2]);
  const [one] = await snapshot(storyMaps);
  const { rows: newest } = await owner.query('SELECT max(published_at) AS at FROM live_stories');
  // A kill is a change as well: the day says no earlier instant than its newest story's.
  assert.ok(one && one.changedAt >= newest[0].at);
  const xml = await snapshot((ask) => storyMap(ask, 'https://news.example.org', one?.name ?? ''));
  assert.equal(xml?.match(/<url>/g)?.length, 2);
});

test('a sitemap is read by its days from the index, never by skipping from the beginning', async () => {
  await owner.query('SET enable_seqscan = off');
  const { rows } = await owner.query(`EXPLAIN ${storyMapStatement}`, [
    'en',
    '2026-01-01T00:00Z',
    '2026-02-01T00:00Z',
    40_000,
    0,
  ]);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  assert.doesNotMatch(plan, /Seq Scan/);
  assert.match(plan, /Index Cond: .*first_published_at >= .*first_published_at < /);
});
