import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at } from '../clock.ts';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { askedList } from './asked-list.ts';
import { countStories } from './counting.ts';
import { linesOnAPage, listStories } from './listing.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, joon, edith } = people;
const zone = 'Asia/Seoul';

const many = linesOnAPage * 2 + 5;
for (let nth = 0; nth < many; nth += 1)
  // Two of each share an instant, so that the id has to decide.
  await at(new Date(Date.UTC(2026, 0, 1, 0, Math.floor(nth / 2))), () =>
    aStory()
      .by(mina)
      .in(sections.city)
      .saying({ headline: `Tide ${nth}` })
      .make(),
  );
await at(new Date('2026-03-01T15:30:00Z'), () =>
  aStory().by(joon).in(sections.world).saying({ headline: '100% of a_thing', slug: 'ferry' }).make(),
);
const published = await aStory()
  .by(mina)
  .inKorean()
  .in(sections.city)
  .saying({ headline: '항만 노사 합의' })
  .submittedBy(mina)
  .approvedBy(edith)
  .publishedBy(edith)
  .make();
await at(new Date('2026-02-01T00:00:00Z'), () => aStory().by(mina).in(null).make());

const headlines = async (query: Record<string, string>) =>
  (await listStories(askedList(query), zone)).lines.map((line) => line.headline);

test('pages follow each other without a gap or a repeat, there and back', async () => {
  for (const sort of ['updated', 'created']) {
    const seen: string[][] = [];
    let after: string | null = null;
    let lastStart: string | null = null;
    do {
      const page = await listStories(askedList(after ? { sort, after } : { sort }), zone);
      seen.push(page.lines.map((line) => line.id));
      lastStart = page.before;
      after = page.after;
    } while (after);
    const ids = seen.flat();
    assert.equal(ids.length, many + 3);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(seen.length, 3);
    const back = await listStories(askedList({ sort, before: lastStart ?? '' }), zone);
    assert.deepEqual(
      back.lines.map((line) => line.id),
      seen[1],
    );
    const first = await listStories(askedList({ sort, before: back.before ?? '' }), zone);
    assert.deepEqual(
      first.lines.map((line) => line.id),
      seen[0],
    );
    assert.equal(first.before, null);
  }
});

test('filters narrow the list', async () => {
  assert.deepEqual(await headlines({ language: 'ko' }), ['항만 노사 합의']);
  assert.deepEqual(await headlines({ section: sections.world.id }), ['100% of a_thing']);
  assert.equal((await headlines({ section: 'none' })).length, 1);
  assert.deepEqual(await headlines({ public: 'live', working: 'approved' }), ['항만 노사 합의']);
  assert.deepEqual(await headlines({ author: joon.authorId ?? '' }), ['100% of a_thing']);
});

test('a day is a day in the newsroom’s zone', async () => {
  assert.deepEqual(await headlines({ from: '2026-03-02', to: '2026-03-02' }), ['100% of a_thing']);
  assert.deepEqual(await headlines({ from: '2026-03-01', to: '2026-03-01' }), []);
});

test('search finds parts of headlines and slugs, and takes its signs literally', async () => {
  assert.deepEqual(await headlines({ search: '노사' }), ['항만 노사 합의']);
  assert.deepEqual(await headlines({ search: 'FERRY' }), ['100% of a_thing']);
  assert.deepEqual(await headlines({ search: '100%' }), ['100% of a_thing']);
  assert.deepEqual(await headlines({ search: '%' }), ['100% of a_thing']);
  assert.deepEqual(await headlines({ search: '\\' }), []);
});

test('what is wrong in the address is passed over', async () => {
  const list = askedList({ working: 'nonsense', section: "'; drop", from: '2026-13-40', after: 'x' });
  assert.equal(JSON.stringify(list), '{"sort":"updated"}');
  assert.deepEqual(askedList({ language: ['ko', 'en'] as never }).language, 'ko');
});

test('a line says what a list shows', async () => {
  const [line] = (await listStories(askedList({ language: 'ko' }), zone)).lines;
  assert.equal(line?.id, published.id);
  assert.equal(line?.working, 'approved');
  assert.equal(line?.public, 'live');
  assert.equal(line?.newlyApproved, false);
  assert.deepEqual(line?.section, { en: 'City', ko: '도시' });
  assert.equal(line?.bylines.length, 1);
});

test('counts are of each choice with the other filters as they are', async () => {
  const everything = await countStories(askedList({}), zone);
  assert.equal(everything.all, many + 3);
  assert.equal(everything.working.draft, many + 2);
  assert.equal(everything.public.live, 1);
  const drafts = await countStories(askedList({ working: 'draft', section: sections.city.id }), zone);
  assert.equal(drafts.all, many);
  assert.equal(drafts.working.approved, 1);
  assert.equal(drafts.public.live, 0);
  assert.equal((await owner.query('select count(*)::int as n from stories')).rows[0].n, many + 3);
});

test('what is left to the clock is found by that, also where readers see the story already', async () => {
  const soon = new Date(Date.now() + 3_600_000);
  const approved = (headline: string) =>
    aStory().by(mina).in(sections.city).saying({ headline }).submittedBy(mina).approvedBy(edith);
  await approved('First at nine').scheduledBy(edith, soon).make();
  await approved('Live')
    .publishedBy(edith)
    .reopenedBy(mina)
    .savedBy(mina, { headline: 'Better at nine' })
    .submittedBy(mina)
    .approvedBy(edith)
    .scheduledBy(edith, soon)
    .make();
  assert.deepEqual((await headlines({ clock: 'scheduled' })).sort(), ['Better at nine', 'First at nine']);
  assert.deepEqual(await headlines({ clock: 'scheduled', public: 'live' }), ['Better at nine']);
  const counts = await countStories(askedList({ public: 'live' }), zone);
  assert.equal(counts.scheduled, 1);
  assert.equal((await countStories(askedList({ clock: 'scheduled' }), zone)).all, 2);
});
