import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { outbox } from '#db/schema/index.ts';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { carryOutWaiting } from '../outbox/carry-out.ts';
import { siteChanged } from '../outbox/site-changed.ts';
import { kill } from '../stories/acts/kill.ts';
import { answer } from './answering.ts';
import { readFront } from './front.ts';
import { keepingIsSafe, lookUp } from './kept-pages.ts';
import { readList } from './lists.ts';
import { readMasthead } from './masthead.ts';
import { type Ask, snapshot } from './snapshot.ts';
import { readSiteStory } from './story.ts';

const { people, sections } = await aNewsroom();
const { mina, joon, edith, wren, mara } = people;

const inCity = (slug: string) =>
  aStory().by(mina).in(sections.city).saying({ slug }).submittedBy(mina).approvedBy(edith).publishedBy(edith);
const inWorld = (slug: string) =>
  aStory().by(joon).in(sections.world).saying({ slug }).submittedBy(joon).approvedBy(wren).publishedBy(wren);

const harbour = await inCity('harbour').make();
const ferry = await inCity('ferry').make();
const opera = await inWorld('opera').make();
await aStory()
  .by(joon)
  .inKorean()
  .translating(opera.id)
  .in(sections.world)
  .saying({ slug: 'opera-ko' })
  .submittedBy(joon)
  .approvedBy(wren)
  .publishedBy(wren)
  .make();
await carryOutWaiting();

/** Every page as its handler reads it, kept under its path. */
const pages: Record<string, (ask: Ask) => Promise<unknown>> = {
  '/en/stories/harbour': (ask) => readSiteStory(ask, 'en', 'harbour'),
  '/en/stories/ferry': (ask) => readSiteStory(ask, 'en', 'ferry'),
  '/en/stories/opera': (ask) => readSiteStory(ask, 'en', 'opera'),
  '/ko/stories/opera-ko': (ask) => readSiteStory(ask, 'ko', 'opera-ko'),
  '/en/sections/city': (ask) => readList(ask, 'section', 'en', 'city'),
  '/en/sections/world': (ask) => readList(ask, 'section', 'en', 'world'),
  '/en': async (ask) => readFront(ask, await readMasthead(ask), 'en'),
  '/ko': async (ask) => readFront(ask, await readMasthead(ask), 'ko'),
  '/undeclared': (ask) => ask('SELECT 1'),
};

async function keepAll(): Promise<void> {
  keepingIsSafe(true);
  for (const [path, read] of Object.entries(pages))
    await answer(new Request(`https://news.example.org${path}`), path, async () => ({
      body: JSON.stringify(await snapshot(read)),
      type: 'text/html',
    }));
  for (const path of Object.keys(pages)) assert.ok(lookUp(path), `${path} is kept`);
}

/** The pages that were made anew after the acts since the last look. */
async function forgotten(): Promise<string[]> {
  assert.ok((await carryOutWaiting()) > 0);
  return Object.keys(pages).filter((path) => !lookUp(path));
}

test('a publication has those pages made anew that show the story or would, and no others', async () => {
  await keepAll();
  await inCity('bridge').make();
  assert.deepEqual(await forgotten(), ['/en/sections/city', '/en', '/undeclared']);
});

test('a kill reaches every page that showed the story, its translation among them', async () => {
  await keepAll();
  await kill(mara, { ...opera.base, note: 'Withdrawn.' });
  assert.deepEqual(await forgotten(), [
    '/en/stories/opera',
    '/ko/stories/opera-ko',
    '/en/sections/world',
    '/en',
    // It shows the translation, which is linked to the story no more.
    '/ko',
    '/undeclared',
  ]);
});

test('a change of the house reaches every page', async () => {
  await keepAll();
  siteChanged();
  assert.deepEqual(
    Object.keys(pages).filter((path) => lookUp(path)),
    [],
  );
});

test('the database calls out the keys to every node, and all of the site where they are too many', async () => {
  const heard: string[] = [];
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: process.env.COPYDESK_DESK_URL });
  await client.connect();
  client.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await client.query('LISTEN outbox');
  const payload = { storyId: ferry.id, language: 'en', slug: 'ferry' };
  const many = Array.from({ length: 400 }, (_, n) => `s-${harbour.id}-${n}`);
  await desk()
    .insert(outbox)
    .values({ kind: 'site_changed', payload: { ...payload, keys: ['any', 's-1'] } });
  await desk()
    .insert(outbox)
    .values({ kind: 'site_changed', payload: { ...payload, keys: many } });
  await desk().insert(outbox).values({ kind: 'site_changed', payload });
  await client.query('SELECT 1');
  await client.end();
  assert.deepEqual(heard, ['site_changed any s-1', 'site_changed', 'site_changed']);
  const [last] = await desk()
    .select()
    .from(outbox)
    .where(eq(outbox.kind, 'site_changed'))
    .orderBy(desc(outbox.id));
  assert.ok(last);
});
