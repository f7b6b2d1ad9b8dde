import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { aNewsroom, aStory, look } from '../fixtures/index.ts';
import { kill } from '../stories/acts/kill.ts';
import { countQuarters, countRead, writeReads } from './counting.ts';
import { readReads } from './figures.ts';
import { askedSpan } from './figures-asked.ts';
import { mostRead } from './most-read.ts';
import { rankReads } from './ranking.ts';
import { takeRead } from './taking.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, edith, joon, wren, mara } = people;

const out = (name: string, by = { writer: mina, editor: edith, section: sections.city }) =>
  aStory()
    .by(by.writer)
    .in(by.section)
    .saying({ headline: `The ${name}`, slug: name })
    .submittedBy(by.writer)
    .approvedBy(by.editor)
    .publishedBy(by.editor);
const bridge = await out('bridge').make();
const harbour = await out('harbour').make();
const storm = await out('storm', { writer: joon, editor: wren, section: sections.world }).make();
await aStory().by(mina).in(sections.city).saying({ headline: 'Not out', slug: 'not-out' }).make();

const server = createServer((request, response) => {
  if (!takeRead(request, response)) response.writeHead(404).end();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.close());
const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/reads`;
const browser =
  'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

async function told(said: unknown, headers: Record<string, string> = {}): Promise<number> {
  const answer = await fetch(here, {
    method: 'POST',
    headers: { 'User-Agent': browser, ...headers },
    body: typeof said === 'string' ? said : JSON.stringify(said),
  });
  return answer.status;
}

type Row = { slug: string; reads: number; search: number; quarters: number[] };
async function written(): Promise<Record<string, Row>> {
  await writeReads();
  const { rows } = await owner.query<Row>(
    `SELECT slug, sum(direct + search + social + own + feed + other)::int AS reads, sum(search)::int AS search,
       ARRAY[sum(quarter_1), sum(quarter_2), sum(quarter_3), sum(quarter_4)]::int[] AS quarters
     FROM reads JOIN live_stories USING (story_id) GROUP BY slug`,
  );
  return Object.fromEntries(rows.map((row) => [row.slug, row]));
}

async function emptied(): Promise<void> {
  await writeReads();
  await owner.query('TRUNCATE reads, most_read');
}

test('what is said is counted, and counts of one hour add up', async () => {
  await emptied();
  const read = { language: 'en', slug: 'bridge', source: 'search' };
  assert.equal(await told(read), 204);
  assert.equal(await told({ ...read, source: 'own' }), 204);
  assert.equal(await told({ language: 'en', slug: 'bridge', before: 0, reached: 2 }), 204);
  await writeReads();
  assert.equal(await told(read), 204);
  assert.equal(await told({ language: 'en', slug: 'bridge', before: 2, reached: 3 }), 204);
  assert.deepEqual(await written(), {
    bridge: { slug: 'bridge', reads: 3, search: 2, quarters: [1, 1, 1, 0] },
  });
});

test('bots, and whoever asks not to be followed, are not counted', async () => {
  await emptied();
  const read = { language: 'en', slug: 'bridge', source: 'direct' };
  const uncounted: Record<string, string>[] = [
    { 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    { 'User-Agent': browser.replace('Chrome/', 'HeadlessChrome/') },
    { 'User-Agent': 'curl/8.5.0' },
    { DNT: '1' },
    { 'Sec-GPC': '1' },
  ];
  for (const headers of uncounted) assert.equal(await told(read, headers), 204, JSON.stringify(headers));
  assert.equal(await told(read, { 'Sec-Fetch-Site': 'cross-site' }), 403);
  assert.deepEqual(await written(), {});
});

test('what is no message is refused, and what is not live is not counted', async () => {
  await emptied();
  for (const wrong of [
    '',
    '{',
    'null',
    { language: 'fr', slug: 'bridge', source: 'direct' },
    { language: 'en', slug: '../bridge', source: 'direct' },
    { language: 'en', slug: 'bridge', source: 'https://search.example/?q=me' },
    { language: 'en', slug: 'bridge', before: 3, reached: 2 },
    { language: 'en', slug: 'bridge', source: 'direct', reader: 'me' },
  ])
    assert.equal(await told(wrong), 400, JSON.stringify(wrong));
  assert.equal(await told('x'.repeat(600)), 413);
  assert.equal((await fetch(here)).status, 405);
  assert.equal(await told({ language: 'en', slug: 'not-out', source: 'direct' }), 204);
  assert.equal(await told({ language: 'ko', slug: 'bridge', source: 'direct' }), 204);
  assert.deepEqual(await written(), {});
});

test('one address cannot make a story the most read', async () => {
  await emptied();
  const statuses: number[] = [];
  for (let n = 0; n < 40; n += 1)
    statuses.push(
      await told({ language: 'en', slug: 'harbour', source: 'direct' }, { 'X-Forwarded-For': '192.0.2.7' }),
    );
  assert.ok(statuses.includes(429));
  assert.equal((await written()).harbour?.reads, statuses.filter((status) => status === 204).length);
});

test('what cannot be written now is written later', async () => {
  await emptied();
  const story = { language: 'en', slug: 'bridge' } as const;
  countRead(story, 'feed');
  await owner.query('ALTER TABLE reads RENAME TO away');
  await assert.rejects(writeReads());
  await owner.query('ALTER TABLE away RENAME TO reads');
  countRead(story, 'feed');
  countQuarters(story, 0, 4);
  assert.deepEqual((await written()).bridge, {
    slug: 'bridge',
    reads: 2,
    search: 0,
    quarters: [1, 1, 1, 1],
  });
});

test('the most read: late reads weigh more, a section has its own, and what is killed is gone at once', async () => {
  await emptied();
  await owner.query(
    `INSERT INTO reads (story_id, hour, direct) VALUES
       ($1, date_trunc('hour', now()) - interval '20 hours', 100), ($2, date_trunc('hour', now()), 50),
       ($3, date_trunc('hour', now()) - interval '6 hours', 40), ($3, date_trunc('hour', now()) - interval '30 hours', 900)`,
    [bridge.id, harbour.id, storm.id],
  );
  await rankReads();
  const slugs = async (wanted: Parameters<typeof mostRead>[1]) =>
    (await mostRead('en', wanted)).map(({ slug }) => slug);
  assert.deepEqual(await slugs({ limit: 10 }), ['harbour', 'storm', 'bridge']);
  assert.deepEqual(await slugs({ limit: 1 }), ['harbour']);
  assert.deepEqual(await slugs({ section: sections.city.id, limit: 10 }), ['harbour', 'bridge']);
  assert.deepEqual(await mostRead('ko', { limit: 10 }), []);
  const { base } = await look(harbour.id);
  await kill(mara, { ...base, note: 'It was not so.' });
  assert.deepEqual(await slugs({ limit: 10 }), ['storm', 'bridge']);
  await rankReads();
  assert.deepEqual(await slugs({ section: sections.city.id, limit: 10 }), ['bridge']);
});

test('how a story, a section and the newsroom are read: by hour, source and quarter', async () => {
  await emptied();
  await owner.query(
    `INSERT INTO reads (story_id, hour, direct, search, quarter_1, quarter_4) VALUES
       ($1, date_trunc('hour', now()), 4, 6, 8, 3), ($1, date_trunc('hour', now()) - interval '2 hours', 5, 0, 0, 0),
       ($1, date_trunc('hour', now()) - interval '40 hours', 1, 0, 0, 0),
       ($2, date_trunc('hour', now()), 0, 7, 0, 0)`,
    [bridge.id, storm.id],
  );
  const day = await readReads({ storyId: bridge.id }, 1);
  assert.equal(day.reads, 15);
  assert.deepEqual([day.byTime.length, day.byTime.at(-1)?.reads, day.byTime.at(-3)?.reads], [24, 10, 5]);
  assert.deepEqual([day.bySource.direct, day.bySource.search, day.bySource.feed], [9, 6, 0]);
  assert.deepEqual(day.byQuarter, [8, 0, 0, 3]);
  assert.equal((await readReads({ storyId: bridge.id }, 3)).reads, 16);
  const month = await readReads('all', 30);
  assert.deepEqual([month.reads, month.byTime.length], [23, 30]);
  assert.equal(
    month.byTime.reduce((sum, { reads }) => sum + reads, 0),
    23,
  );
  assert.deepEqual(
    month.stories.map(({ headline, reads, toEnd }) => [headline, reads, toEnd]),
    [
      ['The bridge', 16, 3],
      ['The storm', 7, 0],
    ],
  );
  assert.equal((await readReads({ sectionId: sections.world.id }, 1)).reads, 7);
  assert.equal((await readReads({ storyId: harbour.id }, 30)).reads, 0);
  assert.deepEqual(
    [askedSpan('7'), askedSpan('8'), askedSpan(undefined), askedSpan(['1', '7'])],
    [7, 3, 3, 3],
  );
});
