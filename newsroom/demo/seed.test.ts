import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { asc } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { reader } from '#db/reader.ts';
import { ledger, staff, stories, workingStates } from '#db/schema/index.ts';
import { callFrom, freshDatabase, hangUp } from '../fixtures/index.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { isPassword } from '../staff/passwords.ts';
import { isEmpty, type Progress, seedDemo } from './index.ts';

const password = 'a password for the demo';
const database = await freshDatabase();
await callFrom(database);
after(async () => {
  await hangUp();
  await database.drop();
});
const heard: Progress[] = [];
const emptyBefore = await isEmpty();
await seedDemo({ password, onProgress: (progress) => heard.push(progress) });

const rows = await desk().select().from(stories);
const english = (row: { language: string }) => row.language === 'en';

test('it is made in an empty newsroom, which is not empty then', async () => {
  assert.equal(emptyBefore, true);
  assert.equal(await isEmpty(), false);
});

test('progress is told from the first to the last', () => {
  const total = heard[0]?.total ?? 0;
  assert.ok(total > 200);
  assert.deepEqual(
    heard.map(({ done }) => done),
    Array.from({ length: total }, (_, index) => index + 1),
  );
});

test('everybody signs in with the demo password, on loopback only', async () => {
  const people = await desk().select().from(staff);
  assert.equal(people.length, 7);
  for (const person of people) {
    assert.equal(person.demo, true, person.name);
    assert.equal(await isPassword(person.passwordHash, password), true, person.name);
  }
  assert.deepEqual([...new Set(people.map(({ language }) => language))].sort(), ['en', 'ko']);
});

test('every state of the working copy is there, in both languages', () => {
  for (const language of ['en', 'ko'])
    for (const working of workingStates.filter((state) => state !== 'spiked'))
      assert.ok(
        rows.some((row) => row.language === language && row.working === working),
        `${working} in ${language}`,
      );
  assert.ok(rows.some(({ working }) => working === 'spiked'));
});

test('readers see nothing of some, much of many, and one no more', () => {
  const count = (state: string) => rows.filter((row) => row.public === state).length;
  assert.ok(count('live') >= 25);
  assert.ok(count('none') >= 10);
  assert.ok(count('killed') >= 1);
  assert.ok(count('retracted') >= 1);
});

test('live stories are at rest, in work, and handed in again; approved ones wait, one under embargo', () => {
  const live = rows.filter((row) => row.public === 'live');
  for (const working of ['approved', 'draft', 'submitted'])
    assert.ok(
      live.some((row) => row.working === working),
      `live and ${working}`,
    );
  const waiting = rows.filter((row) => row.public === 'none' && row.working === 'approved');
  assert.ok(waiting.some(({ embargoUntil }) => embargoUntil === null));
  assert.ok(waiting.some(({ embargoUntil }) => embargoUntil && embargoUntil > new Date()));
});

test('stories are translated both ways', () => {
  const grouped = rows.filter(({ translationGroup }) => translationGroup !== null);
  const originals = grouped.filter(({ id, translationGroup }) => id === translationGroup);
  assert.ok(originals.some(english));
  assert.ok(originals.some((row) => !english(row)));
  for (const { id } of originals)
    assert.equal(grouped.filter(({ translationGroup }) => translationGroup === id).length, 2);
});

test('the ledger holds, and its time does not run backwards', async () => {
  const verdict = await verifyLedger(desk());
  assert.equal(verdict.broken, null);
  const times = await desk().select({ at: ledger.at }).from(ledger).orderBy(asc(ledger.seq));
  assert.equal(times.length, verdict.rows);
  for (const [index, { at }] of times.entries())
    assert.ok(index === 0 || at >= (times[index - 1]?.at ?? at), `row ${index + 1}`);
  assert.ok((times.at(-1)?.at ?? 0) <= new Date());
});

test('every live story can be read by the readers’ role, words, picture and all; no other can', async () => {
  const live = rows.filter((row) => row.public === 'live').map(({ id }) => id);
  const { rows: read } = await reader().query<{
    story_id: string;
    body: object;
    picture: string | null;
    found: boolean;
  }>(
    `SELECT s.story_id, b.body, s.lead_picture->>'pictureId' AS picture,
       EXISTS (SELECT FROM site.pictures p WHERE p.picture_id::text = s.lead_picture->>'pictureId') AS found
     FROM site.stories s JOIN site.story_bodies b USING (story_id)`,
  );
  assert.deepEqual(read.map((story) => story.story_id).sort(), live.sort());
  for (const story of read) assert.equal(story.found, story.picture !== null, story.story_id);
});

test('links from story to story lead to live ones', async () => {
  const { rows: links } = await reader().query<{ href: string; live: boolean }>(
    `WITH links AS (
       SELECT jsonb_path_query(body, 'strict $.**.attrs.href') #>> '{}' AS href FROM site.story_bodies
     )
     SELECT href, EXISTS (
       SELECT FROM site.stories s WHERE href = '/' || s.language || '/stories/' || s.slug
     ) AS live FROM links WHERE href LIKE '/%'`,
  );
  assert.ok(links.length >= 5);
  assert.deepEqual(
    links.filter(({ live }) => !live),
    [],
  );
});

test('the board has what is urgent, what is overdue, and what can wait', () => {
  const inHand = rows.filter(
    ({ working, approvalId }) => working !== 'spiked' && (working !== 'approved' || approvalId),
  );
  assert.ok(inHand.some(({ priority }) => priority === 1));
  assert.ok(inHand.some(({ priority }) => priority === 5));
  assert.ok(inHand.some(({ dueAt }) => dueAt && dueAt < new Date()));
  assert.ok(inHand.some(({ dueAt }) => dueAt && dueAt > new Date()));
});
