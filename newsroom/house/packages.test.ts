import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { ledger, topics } from '#db/schema/index.ts';
import { aNewsroom, aStory, look } from '../fixtures/index.ts';
import { Incomplete, NotAllowed, NotFound, StalePlan } from '../refusals.ts';
import { formerList, readExtras } from '../site/list-extras.ts';
import { readList } from '../site/lists.ts';
import { snapshot } from '../site/snapshot.ts';
import { readSiteStory } from '../site/story.ts';
import { kill } from '../stories/acts/kill.ts';
import { choicesFor } from '../stories/choices.ts';
import { arrangeCoverage, readArrangement } from './arrange-coverage.ts';
import { mergeTopics } from './merge-topics.ts';
import { saveCoverage } from './save-coverage.ts';
import { saveTopic } from './save-topic.ts';

const { people, sections } = await aNewsroom();
const { mina, edith, mara } = people;
const named = (en: string) => ({ names: { en, ko: `${en} ko` }, slug: en.toLowerCase() });
const empty = { en: '', ko: '' };

const port = await saveTopic(mara, { ...named('Port'), synonyms: ['Docks'] });
const harbour = await saveTopic(mara, named('Harbour'));
const quay = await saveTopic(mara, named('Quay'));
const file = await saveCoverage(mara, { ...named('File'), introductions: empty });
const series = await saveCoverage(mara, { ...named('Tales'), introductions: empty, kind: 'series' });

const story = (slug: string, given: { topics?: string[]; coverages?: string[] }) =>
  aStory()
    .by(mina)
    .in(sections.city)
    .saying({ slug, ...given })
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith);
const live = (slug: string) => snapshot((ask) => readSiteStory(ask, 'en', slug));
const listed = async (slug: string) =>
  (await snapshot((ask) => readList(ask, 'topic', 'en', slug)))?.stories.map((each) => each.slug);

test('a topic merged into another: its stories, names and address go there, no approval is touched', async () => {
  await story('both', { topics: [port, harbour] }).make();
  await story('one', { topics: [port] }).make();
  const waiting = await aStory()
    .by(mina)
    .in(sections.city)
    .saying({ slug: 'waiting', topics: [port] })
    .submittedBy(mina)
    .approvedBy(edith)
    .make();
  await assert.rejects(mergeTopics(edith, { id: port, into: harbour }), NotAllowed);
  await assert.rejects(mergeTopics(mara, { id: port, into: port }), Incomplete);
  await mergeTopics(mara, { id: quay, into: port });
  await mergeTopics(mara, { id: port, into: harbour });
  assert.deepEqual(await listed('harbour'), ['one', 'both']);
  assert.equal(await listed('port'), undefined);
  for (const slug of ['port', 'quay'])
    assert.deepEqual(await snapshot((ask) => formerList(ask, 'topic', slug)), {
      kind: 'topic',
      slug: 'harbour',
    });
  assert.deepEqual(
    (await live('both'))?.topics.map(({ slug }) => slug),
    ['harbour'],
  );
  const [kept] = await desk().select().from(topics).where(eq(topics.id, harbour));
  assert.deepEqual(kept?.synonyms, ['Port', 'Port ko', 'Quay', 'Quay ko', 'Docks']);
  const after = await look(waiting.id);
  assert.deepEqual(
    [after.facts.newlyApproved, after.sha256, after.version],
    [true, waiting.sha256, waiting.version],
  );
  const { publish } = await import('../stories/acts/publish.ts');
  await publish(edith, after.base);
  assert.deepEqual(await listed('harbour'), ['waiting', 'one', 'both']);
  const [act] = await desk()
    .select()
    .from(ledger)
    .where(eq(ledger.act, 'topic.merge'))
    .orderBy(desc(ledger.seq));
  assert.deepEqual([act?.subjectId, (act?.after as { into: string } | undefined)?.into], [port, harbour]);
  await assert.rejects(mergeTopics(mara, { id: port, into: harbour }), NotFound);
  await assert.rejects(mergeTopics(mara, { id: harbour, into: port }), Incomplete);
  const { topics: offered } = await choicesFor('en');
  assert.deepEqual(
    offered.map(({ name, merged }) => [name, merged ?? false]),
    [
      ['Harbour', false],
      ['Port → Harbour', true],
      ['Quay → Harbour', true],
    ],
  );
});

test('key stories stand in the editor’s order, the timeline in that of its days; what is killed leaves both', async () => {
  const first = await story('first', { coverages: [file] }).make();
  const second = await story('second', { coverages: [file] }).make();
  const outside = await story('outside', {}).make();
  const arrange = (version: number) =>
    arrangeCoverage(edith, {
      id: file,
      version,
      stories: [second.id, first.id, outside.id],
      entries: [
        { day: '2026-03-02', texts: { en: 'Second', ko: '' }, storyId: second.id },
        { day: '2026-03-01', texts: { en: 'First', ko: '처음' }, storyId: null },
      ],
    });
  await assert.rejects(
    arrangeCoverage(edith, {
      id: file,
      version: 1,
      stories: [],
      entries: [{ day: '2026-02-30', texts: empty, storyId: null }],
    }),
    (error: Incomplete) => {
      assert.deepEqual(error.fields, { 'entries.0.day': 'wrong', 'entries.0.texts.en': 'missing' });
      return true;
    },
  );
  await arrange(1);
  await assert.rejects(arrange(1), StalePlan);
  const extras = () =>
    snapshot(async (ask) => {
      const list = await readList(ask, 'coverage', 'en', 'file');
      return list && readExtras(ask, list, 'en');
    });
  const seen = await extras();
  assert.deepEqual(
    seen?.keyStories.map(({ slug }) => slug),
    ['second', 'first'],
  );
  assert.deepEqual(
    seen?.timeline.map(({ day, texts, story: told }) => [day, texts.ko, told?.slug]),
    [
      ['2026-03-01', '처음', undefined],
      ['2026-03-02', 'Second', 'second'],
    ],
  );
  await kill(mara, { ...second.base, note: 'Untrue.' });
  const then = await extras();
  assert.deepEqual([then?.keyStories.map(({ slug }) => slug), then?.timeline[1]?.story], [['first'], null]);
  assert.equal((await readArrangement(edith, file)).version, 2);
  await assert.rejects(readArrangement(mina, file), NotAllowed);
});

test('a part of a series knows its place, the part before it and the one after it', async () => {
  const parts = [];
  for (const slug of ['part-a', 'part-b', 'part-c'])
    parts.push(await story(slug, { coverages: [series] }).make());
  const places = async (slug: string) =>
    (await live(slug))?.series.map(({ part, of, previous, next }) => [part, of, previous?.slug, next?.slug]);
  assert.deepEqual(await places('part-b'), [[2, 3, 'part-a', 'part-c']]);
  const [a, b, c] = parts.map(({ id }) => id) as [string, string, string];
  await arrangeCoverage(edith, { id: series, version: 1, stories: [c, a, b], entries: [] });
  assert.deepEqual(await places('part-a'), [[2, 3, 'part-c', 'part-b']]);
  // A new part comes last.
  await story('part-d', { coverages: [series] }).make();
  assert.deepEqual(await places('part-b'), [[3, 4, 'part-a', 'part-d']]);
  const list = await snapshot((ask) => readList(ask, 'series', 'en', 'tales'));
  assert.equal(list?.stories.length, 4);
  assert.deepEqual((await live('part-b'))?.coverages, []);
  assert.deepEqual(await snapshot((ask) => formerList(ask, 'coverage', 'tales')), {
    kind: 'series',
    slug: 'tales',
  });
});
