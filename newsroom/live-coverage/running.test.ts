import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { desc } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { outbox } from '#db/schema/index.ts';
import {
  aNewsroom,
  anEntry,
  aRunningStory,
  aStory,
  databaseRefuses,
  entrySeen,
  filed,
  letsOut,
  look,
  refuses,
  runsLive,
} from '../fixtures/index.ts';
import { Incomplete } from '../refusals.ts';
import { readSectionTop } from '../site/front.ts';
import { readRunning, runningNow } from '../site/running.ts';
import { snapshot } from '../site/snapshot.ts';
import { hold, liftHold } from '../stories/acts/hold.ts';
import { kill } from '../stories/acts/kill.ts';
import { retract } from '../stories/acts/retract.ts';
import { setEmbargo } from '../stories/acts/set-embargo.ts';
import { letOut } from './letting-out.ts';
import { readRun } from './reading.ts';
import { runLive } from './running.ts';
import { changeEntry, fileEntry } from './writing.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, joon, edith, mara, laura } = people;

const runningStory = (headline = 'Election night') => aRunningStory(mina, edith, sections.city, { headline });
/** An entry that is out, and changed since because it was wrong. */
async function correctedEntry(storyId: string): Promise<void> {
  const entry = await filed(mina, storyId, 'Sixteen saw it.');
  await letsOut(edith, entry);
  await changeEntry(mina, (await entrySeen(mina, entry)).base);
  const content = anEntry('Sixty saw it.', '', 'We first said sixteen.');
  await fileEntry(mina, { ...(await entrySeen(mina, entry)).base, content });
  await letsOut(edith, entry);
}
const correctedIn = (storyId: string) =>
  snapshot((ask) =>
    ask('SELECT FROM site.corrections WHERE story_id = $1 AND entry_id IS NOT NULL', [storyId]),
  );
const read = (storyId: string) => snapshot((ask) => readRunning(ask, storyId));

test('under a legal hold or an embargo no entry goes out, and the database says so as well', async () => {
  const storyId = await runningStory();
  const entry = await filed(mina, storyId, 'The plaintiff speaks.');
  const { base, sha256 } = await entrySeen(mara, entry);
  await hold(laura, { ...(await look(storyId)).base, note: 'She is named.' });
  await refuses(letOut(edith, { ...base, sha256 }), 'held');
  await liftHold(laura, { ...(await look(storyId)).base, note: 'The name is out.' });
  await setEmbargo(mara, { ...(await look(storyId)).base, until: new Date(Date.now() + 3_600_000) });
  await refuses(letOut(edith, { ...base, sha256 }), 'embargoed');
  await setEmbargo(mara, { ...(await look(storyId)).base, until: null });
  await letOut(edith, { ...base, sha256 });
  await hold(laura, { ...(await look(storyId)).base, note: 'Again.' });
  await databaseRefuses(
    owner.query(
      `INSERT INTO entry_releases (entry_id, revision_id, review_id, "by")
       SELECT entry_id, revision_id, review_id, "by" FROM entry_releases WHERE entry_id = $1`,
      [entry.entryId],
    ),
    /a legal hold stands/,
  );
});

test('killed or retracted, a story takes its entries with it, and nothing more goes out', async () => {
  for (const end of [kill, retract]) {
    const storyId = await runningStory();
    await letsOut(edith, await filed(mina, storyId, 'Seen until now.'));
    await correctedEntry(storyId);
    const waits = await filed(joon, storyId, 'Never seen.');
    assert.equal((await read(storyId))?.count, 2);
    assert.equal((await correctedIn(storyId)).length, 1);
    await end(mara, { ...(await look(storyId)).base, note: 'It was not so.' });
    assert.equal(await read(storyId), null);
    assert.deepEqual(await correctedIn(storyId), []);
    assert.deepEqual(
      (await snapshot((ask) => ask('SELECT id FROM site.entries WHERE story_id = $1', [storyId]))).length,
      0,
    );
    const { base, sha256 } = await entrySeen(mara, waits);
    await refuses(letOut(edith, { ...base, sha256 }), 'story_not_out');
  }
});

test('coverage ends: nothing new goes out, what is out is still changed, and it can go on', async () => {
  const storyId = await runningStory('A day in court');
  const now = () => snapshot((ask) => runningNow(ask, { language: 'en', sectionId: sections.city.id }, 5));
  await letsOut(edith, await filed(mina, storyId, 'The court sits.'));
  const [newest] = await now();
  assert.deepEqual(
    [newest?.headline, newest?.entries.map(({ words }) => words)],
    ['A day in court', ['The court sits.']],
  );
  const top = () => snapshot((ask) => readSectionTop(ask, 'en', sections.city.id));
  assert.equal((await top())[0]?.running?.[0]?.headline, 'A day in court', 'above a section nobody laid out');
  const late = await filed(mina, storyId, 'Too late.');
  await refuses(runLive(mina, { storyId, act: 'end_live' }), 'not_your_role');
  await runLive(edith, { storyId, act: 'end_live' });
  assert.ok((await read(storyId))?.endedAt);
  assert.equal(
    (await now()).some((card) => card.storyId === storyId),
    false,
  );
  assert.notEqual((await top())[0]?.running?.[0]?.headline, 'A day in court');
  const { base, sha256 } = await entrySeen(mara, late);
  await refuses(letOut(edith, { ...base, sha256 }), 'not_running');
  await refuses(
    fileEntry(mina, { storyId, entryId: randomUUID(), version: null, content: anEntry('Later still') }),
    'not_running',
  );
  await runLive(edith, { storyId, act: 'resume_live' });
  await letOut(edith, { ...base, sha256 });
  assert.equal((await read(storyId))?.count, 2);
});

test('a new address that is not out yet is told to nobody', async () => {
  const story = await aStory()
    .by(mina)
    .in(sections.city)
    .saying({ slug: 'storm-at-sea' })
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .reopenedBy(mina)
    .savedBy(mina, { slug: 'storm-on-land' })
    .make();
  await runsLive(story.id, { by: edith, writer: mina }, ['The wind turns.']);
  const [told] = await desk().select().from(outbox).orderBy(desc(outbox.id)).limit(1);
  assert.match(JSON.stringify(told?.payload), /"slug": ?"storm-at-sea"/);
  assert.equal((await readRun(edith, story.id)).liveSlug, 'storm-at-sea');
});

test('readers’ role reads nothing but what is out', async () => {
  const storyId = await runningStory();
  await filed(mina, storyId, 'Not out.');
  await assert.rejects(
    snapshot((ask) => ask('SELECT * FROM public.entries')),
    /permission denied/,
  );
  await assert.rejects(runLive(mina, { storyId: 'x', act: 'start_live' }), Incomplete);
});
