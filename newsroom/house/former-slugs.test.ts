import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors, redirects, sections as sectionRows, topics } from '#db/schema/index.ts';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { wayFrom } from '../redirects/following.ts';
import { formerList } from '../site/list-extras.ts';
import type { ListKind } from '../site/lists.ts';
import { askedNow, searchAsked } from '../site/search-asked.ts';
import { searchOrMeant } from '../site/search-or-meant.ts';
import { snapshot } from '../site/snapshot.ts';
import { mergeTopics } from './merge-topics.ts';
import { saveCoverage } from './save-coverage.ts';
import { saveSection } from './save-section.ts';
import { saveTopic } from './save-topic.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, edith, mara, adam } = people;
const empty = { en: '', ko: '' };
const port = await saveTopic(mara, {
  names: { en: 'The Port', ko: '항만' },
  slug: 'port',
  synonyms: ['Docks', 'Deep water'],
});
const harbour = await saveTopic(mara, { names: { en: 'Harbour', ko: '부두' }, slug: 'harbour' });
const unread = await saveTopic(mara, { names: { en: 'Unread', ko: '숨은 주제' }, slug: 'unread' });
const series = await saveCoverage(mara, {
  names: { en: 'Tales', ko: '이야기' },
  slug: 'tales',
  introductions: empty,
});
await aStory()
  .by(mina)
  .in(sections.city)
  .saying({ slug: 'a-story', topics: [port, harbour], coverages: [series] })
  .submittedBy(mina)
  .approvedBy(edith)
  .publishedBy(edith)
  .make();

const from = async (kind: ListKind, slug: string) => {
  const now = await snapshot((ask) => formerList(ask, kind, slug));
  return now && `${now.kind} ${now.slug}`;
};
const rename = (slug: string) =>
  saveTopic(mara, {
    id: port,
    names: { en: 'The Port', ko: '항만' },
    slug,
    synonyms: ['Docks', 'Deep water'],
  });

test('an old slug leads to the one of now, in one step, however often it changed, and nowhere once it is taken', async () => {
  await rename('docks');
  await rename('the-port');
  assert.deepEqual(
    [await from('topic', 'port'), await from('topic', 'docks')],
    ['topic the-port', 'topic the-port'],
  );
  await rename('port');
  assert.equal(await from('topic', 'port'), null, 'it is its own again');
  assert.equal(await from('topic', 'the-port'), 'topic port');
  const taken = await saveTopic(mara, { names: { en: 'Docks of old', ko: '옛 부두' }, slug: 'docks' });
  assert.equal(await from('topic', 'docks'), null, 'another has it now');
  await saveTopic(mara, { id: taken, names: { en: 'Docks of old', ko: '옛 부두' }, slug: 'old-docks' });
  assert.equal(await from('topic', 'docks'), null, 'readers see nothing of that one');
  await saveTopic(mara, { id: unread, names: { en: 'Unread', ko: '숨은 주제' }, slug: 'still-unread' });
  assert.equal(await from('topic', 'unread'), null);
});

test('sections, authors and coverages as well; a coverage that became a series is found by both', async () => {
  const [city] = await desk().select().from(sectionRows).where(eq(sectionRows.id, sections.city.id));
  assert.ok(city);
  await saveSection(adam, { id: city.id, names: city.names, slug: 'town', editingBarsApproval: false });
  assert.equal(await from('section', 'city'), 'section town');
  await desk().update(authors).set({ slug: 'm-kang' }).where(eq(authors.slug, 'mina-kang'));
  assert.equal(await from('author', 'mina-kang'), 'author m-kang');
  const old = searchAsked(new URLSearchParams('q=bridge&section=city&author=mina-kang'));
  const { section, author } = await snapshot((ask) => askedNow(ask, old));
  assert.deepEqual(
    [section, author],
    ['town', 'm-kang'],
    'a search that was passed on is narrowed down still',
  );
  await saveCoverage(mara, {
    id: series,
    names: { en: 'Tales', ko: '이야기' },
    slug: 'stories-told',
    introductions: empty,
    kind: 'series',
  });
  assert.equal(await from('coverage', 'tales'), 'series stories-told');
  assert.equal(await from('series', 'tales'), 'series stories-told');
});

test('a redirect to where something was leads to where it is', async () => {
  await desk()
    .insert(redirects)
    .values([{ from: '/old/port.html', to: '/en/topics/the-port', by: mara.id }] as never);
  assert.equal((await wayFrom(new URL('https://site.example/old/port.html')))?.to, '/en/topics/port');
});

test('a search for what a topic is called offers it, in either language, by an index', async () => {
  const offered = async (q: string) => {
    const asked = searchAsked(new URLSearchParams({ q }));
    return (await snapshot((ask) => searchOrMeant(ask, 'en', asked, null, 'UTC'))).topics.map(
      ({ slug }) => slug,
    );
  };
  for (const q of ['the port', 'THE  PORT', 'docks', '“deep water”', 'deepwater', '항만을'])
    assert.deepEqual(await offered(q), ['port'], q);
  for (const q of ['port', 'unread', 'water', '%', '"']) assert.deepEqual(await offered(q), [], q);
  await mergeTopics(mara, { id: port, into: harbour });
  assert.deepEqual(await offered('docks'), ['harbour']);
  assert.equal(await from('topic', 'the-port'), 'topic harbour');
  await owner.query(`INSERT INTO topics (slug, names) SELECT 'filler-' || n, jsonb_build_object('en', 'Filler ' || n, 'ko', '')
    FROM generate_series(1, 3000) AS n`);
  await owner.query('ANALYZE topics');
  const plan = await owner.query(
    `EXPLAIN SELECT slug FROM topics WHERE topic_called(names, synonyms) && ARRAY['docks']`,
  );
  assert.match(JSON.stringify(plan.rows), /topics_called/);
  const [kept] = await desk().select().from(topics).where(eq(topics.id, port));
  assert.equal(kept?.slug, 'port');
});
