import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { desc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { entries, entryReleases, entryReviews, house, ledger, notices, outbox } from '#db/schema/index.ts';
import { aNewsroom, aStory, databaseRefuses, lacks, look } from '../fixtures/index.ts';
import { Incomplete, NotAllowed, OtherWords, StaleEntry } from '../refusals.ts';
import { readRunning, runningNow } from '../site/running.ts';
import { snapshot } from '../site/snapshot.ts';
import { hold, liftHold } from '../stories/acts/hold.ts';
import { kill } from '../stories/acts/kill.ts';
import { retract } from '../stories/acts/retract.ts';
import { setEmbargo } from '../stories/acts/set-embargo.ts';
import type { Doc } from '../stories/document/body.ts';
import type { Who } from '../stories/permissions.ts';
import { letOut, letOutAlone, markKey, sendBackEntry, takeDownEntry } from './letting-out.ts';
import type { LiveWhy } from './permissions.ts';
import { readRun } from './reading.ts';
import { runLive } from './running.ts';
import { changeEntry, discardEntry, editFiled, fileEntry, recallEntry, saveEntry } from './writing.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, joon, edith, paul, mara, laura } = people;

const says = (words: string): Doc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
const content = (words: string, heading = '', correction = '') => ({
  heading,
  body: says(words),
  correction,
});

async function runningStory(headline = 'Election night') {
  const { id } = await aStory()
    .by(mina)
    .in(sections.city)
    .saying({ headline })
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .make();
  await runLive(edith, { storyId: id, act: 'start_live' });
  return id;
}
async function filed(who: Who, storyId: string, words: string, heading = '') {
  const entryId = randomUUID();
  await fileEntry(who, { storyId, entryId, version: null, content: content(words, heading) });
  return entryId;
}
const entryOf = async (storyId: string, entryId: string, who: Who = mara) => {
  const { waiting, mine, out, away } = await readRun(who, storyId);
  const found = [...waiting, ...mine, ...out, ...away].find(({ id }) => id === entryId);
  assert.ok(found, 'the entry is on nobody’s page');
  return { ...found, base: { storyId, entryId, version: found.version } };
};
async function out(who: Who, storyId: string, entryId: string) {
  const { base, sha256 } = await entryOf(storyId, entryId);
  await letOut(who, { ...base, sha256 });
}
const read = (storyId: string) => snapshot((ask) => readRunning(ask, storyId));
const wordsRead = async (storyId: string) =>
  (await read(storyId))?.entries.map(({ body }) => JSON.stringify(body).match(/"text":"([^"]*)"/)?.[1]) ??
  null;
const refusesLive = (work: Promise<unknown>, why: LiveWhy) =>
  assert.rejects(work, (error) => {
    assert.ok(error instanceof NotAllowed, String(error));
    assert.equal(error.why, why);
    return true;
  });

test('entries of several reporters go out one by one, newest first; one that waits is nobody’s to read', async () => {
  const storyId = await runningStory();
  const first = await filed(mina, storyId, 'Polls have closed.');
  const second = await filed(joon, storyId, 'The first count is in.', 'First count');
  assert.deepEqual(await wordsRead(storyId), []);
  await out(edith, storyId, first);
  assert.deepEqual(await wordsRead(storyId), ['Polls have closed.']);
  await out(edith, storyId, second);
  assert.deepEqual(await wordsRead(storyId), ['The first count is in.', 'Polls have closed.']);
  const running = await read(storyId);
  assert.equal(running?.count, 2);
  assert.deepEqual(running?.entries[0]?.by, { slug: null, names: { en: 'Joon Seo', ko: 'Joon Seo' } });
  assert.equal(running?.entries[1]?.by.slug, 'mina-kang', 'an author with stories has a page');
  const [row] = await desk().select().from(ledger).orderBy(desc(ledger.seq)).limit(1);
  assert.deepEqual([row?.act, row?.actorId, row?.subjectId], ['story.entry_let_out', edith.id, storyId]);
  const [told] = await desk().select().from(outbox).orderBy(desc(outbox.id)).limit(1);
  assert.equal(told?.kind, 'site_changed');
  assert.match(JSON.stringify(told?.payload), new RegExp(`"s-${storyId}"`));
});

test('what is typed is kept, and kept once where the answer was lost on the way', async () => {
  const storyId = await runningStory();
  const entryId = randomUUID();
  const order = { storyId, entryId, version: null, content: content('Half a sen') };
  const { version } = await saveEntry(mina, order);
  assert.equal((await saveEntry(mina, order)).version, version);
  const next = await saveEntry(mina, { ...order, version, content: content('Half a sentence.') });
  await assert.rejects(saveEntry(mina, { ...order, version, content: content('Other words') }), StaleEntry);
  await refusesLive(
    saveEntry(joon, { ...order, version: next.version, content: content('Mine now') }),
    'not_your_entry',
  );
  const { mine } = await readRun(mina, storyId);
  assert.deepEqual(
    mine.map(({ id }) => id),
    [entryId],
  );
  assert.deepEqual((await readRun(edith, storyId)).mine, [], 'what somebody types is theirs');
  const file = { ...order, version: next.version, content: content('Half a sentence.') };
  const filedOnce = await fileEntry(mina, file);
  assert.deepEqual(await fileEntry(mina, file), filedOnce, 'filed once');
  await recallEntry(mina, { storyId, entryId, version: filedOnce.version });
  assert.equal((await entryOf(storyId, entryId, mina)).state, 'draft');
});

test('an entry says something, in paragraphs and links, and not too much', async () => {
  const storyId = await runningStory();
  const file = (given: unknown) =>
    fileEntry(mina, { storyId, entryId: randomUUID(), version: null, content: given as never });
  await lacks(file(content('  ')), { entryBody: 'missing' });
  await lacks(file(content('x'.repeat(6001))), { 'content.body': 'too_long' });
  await lacks(file({ ...content('a'), heading: 'x'.repeat(161) }), { 'content.heading': 'too_long' });
  const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'No' }] };
  await lacks(file({ ...content(''), body: { type: 'doc', content: [heading] } }), {
    'content.body': 'wrong',
  });
  const script = { type: 'link', attrs: { href: 'javascript:alert(1)' } };
  const linked = { type: 'paragraph', content: [{ type: 'text', text: 'here', marks: [script] }] };
  await lacks(file({ ...content(''), body: { type: 'doc', content: [linked] } }), {
    'content.body': 'wrong',
  });
});

test('nobody lets out what they wrote, and the database says so as well', async () => {
  const storyId = await runningStory();
  const entryId = await filed(edith, storyId, 'From the town hall.');
  const { base, sha256 } = await entryOf(storyId, entryId);
  await refusesLive(letOut(edith, { ...base, sha256 }), 'own_entry');
  await refusesLive(letOut(paul, { ...base, sha256 }), 'no_publish_right');
  const [revision] = (await owner.query('SELECT id FROM entry_revisions WHERE entry_id = $1', [entryId]))
    .rows as { id: string }[];
  const review = {
    entryId,
    revisionId: revision?.id ?? '',
    sha256,
    verdict: 'approved' as const,
    by: edith.id,
  };
  await databaseRefuses(
    desk().insert(entryReviews).values(review).then(),
    /not let out by who wrote or filed it/,
  );
  await databaseRefuses(
    desk().update(entries).set({ shown: true, state: 'out' }).where(eq(entries.id, entryId)).then(),
    /entries_shown_went_out/,
  );
  await databaseRefuses(
    desk()
      .insert(entryReviews)
      .values({ ...review, by: mara.id, sha256: 'f'.repeat(64) })
      .then(),
    /entry_reviews_of_exactly_these_words/,
  );
  await databaseRefuses(
    desk()
      .insert(entryReleases)
      .values({ entryId, revisionId: revision?.id ?? '', reviewId: randomUUID(), by: mara.id })
      .then(),
    /entry_releases_of_approved_words/,
  );
  await letOut(mara, { ...base, sha256 });
  assert.deepEqual(await wordsRead(storyId), ['From the town hall.']);
});

test('an editor lets out the words on their screen and no others', async () => {
  const storyId = await runningStory();
  const entryId = await filed(mina, storyId, 'Turnout was 61 per cent.');
  const seen = await entryOf(storyId, entryId);
  await editFiled(paul, { ...seen.base, content: content('Turnout was 61.2 per cent.') });
  await assert.rejects(letOut(edith, { ...seen.base, sha256: seen.sha256 }), StaleEntry);
  const now = await entryOf(storyId, entryId);
  await assert.rejects(letOut(edith, { ...now.base, sha256: seen.sha256 }), OtherWords);
  await letOut(edith, { ...now.base, sha256: now.sha256 });
  assert.deepEqual(await wordsRead(storyId), ['Turnout was 61.2 per cent.']);
});

test('one sent back with a note is written again', async () => {
  const storyId = await runningStory();
  const entryId = await filed(mina, storyId, 'He won.');
  const { base } = await entryOf(storyId, entryId);
  await lacks(sendBackEntry(edith, { ...base, note: ' ' }), { note: 'missing' });
  await sendBackEntry(edith, { ...base, note: 'Who?' });
  const again = await entryOf(storyId, entryId, mina);
  assert.deepEqual([again.state, again.note], ['sent_back', 'Who?']);
  const [told] = await desk().select().from(notices).orderBy(desc(notices.id)).limit(1);
  assert.deepEqual(
    [told?.staffId, told?.what, told?.note, told?.href],
    [mina.id, 'entry_sent_back', 'Who?', `/desk/stories/${storyId}/live`],
  );
  await fileEntry(mina, { ...again.base, content: content('Yoon won.') });
  await out(edith, storyId, entryId);
  assert.deepEqual(await wordsRead(storyId), ['Yoon won.']);
});

test('a change goes the same way; readers keep the old words meanwhile and read the correction then', async () => {
  const storyId = await runningStory();
  const entryId = await filed(mina, storyId, 'Turnout was 16 per cent.');
  await out(edith, storyId, entryId);
  await changeEntry(mina, (await entryOf(storyId, entryId)).base);
  const draft = await entryOf(storyId, entryId);
  const changed = content('Turnout was 61 per cent.', '', 'We first said 16 per cent.');
  const { version } = await saveEntry(mina, { ...draft.base, content: changed });
  await fileEntry(mina, { storyId, entryId, version, content: changed });
  assert.deepEqual(await wordsRead(storyId), ['Turnout was 16 per cent.']);
  await out(edith, storyId, entryId);
  const [entry] = (await read(storyId))?.entries ?? [];
  assert.ok(entry?.changedAt);
  assert.deepEqual(
    entry?.corrections.map(({ note }) => note),
    ['We first said 16 per cent.'],
  );
  assert.deepEqual(await wordsRead(storyId), ['Turnout was 61 per cent.']);

  // Begun and given up: readers' words stand, and so do the desk's.
  await changeEntry(mina, (await entryOf(storyId, entryId)).base);
  const begun = await entryOf(storyId, entryId);
  await saveEntry(mina, { ...begun.base, content: content('Nonsense') });
  await discardEntry(mina, (await entryOf(storyId, entryId)).base);
  const back = await entryOf(storyId, entryId);
  assert.deepEqual([back.state, back.content], ['out', changed]);
});

test('one taken down is gone for good, with a reason that stays in the newsroom', async () => {
  const storyId = await runningStory();
  const entryId = await filed(mina, storyId, 'A rumour.');
  await out(edith, storyId, entryId);
  const { base } = await entryOf(storyId, entryId);
  await markKey(edith, 'mark_key', base);
  assert.deepEqual(
    (await read(storyId))?.keyMoments.map(({ words }) => words),
    ['A rumour.'],
  );
  const key = await entryOf(storyId, entryId);
  await lacks(takeDownEntry(edith, { ...key.base, note: '' }), { note: 'missing' });
  await takeDownEntry(edith, { ...key.base, note: 'It was not so.' });
  const running = await read(storyId);
  assert.deepEqual([running?.entries, running?.keyMoments, running?.count], [[], [], 0]);
  const away = await entryOf(storyId, entryId);
  assert.equal(away.takenDown?.why, 'It was not so.');
  assert.deepEqual(away.may, []);
  await databaseRefuses(
    desk()
      .update(entries)
      .set({ shown: true, state: 'out', takenDownAt: null })
      .where(eq(entries.id, entryId))
      .then(),
    /an entry stays what it is/,
  );
});

test('alone only where the newsroom allows it, and with a reason', async () => {
  const storyId = await runningStory();
  const entryId = await filed(mara, storyId, 'The bridge is closed.');
  const { base, sha256 } = await entryOf(storyId, entryId);
  await refusesLive(letOutAlone(mara, { ...base, sha256, note: 'Lives' }), 'publish_alone_off');
  await desk().update(house).set({ publishAloneAllowed: true });
  await lacks(letOutAlone(mara, { ...base, sha256, note: '' }), { note: 'missing' });
  await letOutAlone(mara, { ...base, sha256, note: 'Lives depend on it.' });
  await desk().update(house).set({ publishAloneAllowed: false });
  assert.deepEqual(await wordsRead(storyId), ['The bridge is closed.']);
});

test('under a legal hold or an embargo no entry goes out, and the database says so as well', async () => {
  const storyId = await runningStory();
  const entryId = await filed(mina, storyId, 'The plaintiff speaks.');
  const { base, sha256 } = await entryOf(storyId, entryId);
  await hold(laura, { ...(await look(storyId)).base, note: 'She is named.' });
  await refusesLive(letOut(edith, { ...base, sha256 }), 'held');
  await liftHold(laura, { ...(await look(storyId)).base, note: 'The name is out.' });
  await setEmbargo(mara, { ...(await look(storyId)).base, until: new Date(Date.now() + 3_600_000) });
  await refusesLive(letOut(edith, { ...base, sha256 }), 'embargoed');
  await setEmbargo(mara, { ...(await look(storyId)).base, until: null });
  await letOut(edith, { ...base, sha256 });
  await hold(laura, { ...(await look(storyId)).base, note: 'Again.' });
  await databaseRefuses(
    owner.query(
      `INSERT INTO entry_releases (entry_id, revision_id, review_id, "by")
       SELECT entry_id, revision_id, review_id, "by" FROM entry_releases WHERE entry_id = $1`,
      [entryId],
    ),
    /a legal hold stands/,
  );
});

test('killed or retracted, a story takes its entries with it, and nothing more goes out', async () => {
  for (const end of [kill, retract]) {
    const storyId = await runningStory();
    await out(edith, storyId, await filed(mina, storyId, 'Seen until now.'));
    const waits = await filed(joon, storyId, 'Never seen.');
    assert.equal((await read(storyId))?.count, 1);
    await end(mara, { ...(await look(storyId)).base, note: 'It was not so.' });
    assert.equal(await read(storyId), null);
    assert.deepEqual(
      (await snapshot((ask) => ask('SELECT id FROM site.entries WHERE story_id = $1', [storyId]))).length,
      0,
    );
    const { base, sha256 } = await entryOf(storyId, waits);
    await refusesLive(letOut(edith, { ...base, sha256 }), 'story_not_out');
  }
});

test('coverage ends: nothing new goes out, what is out is still changed, and it can go on', async () => {
  const storyId = await runningStory('A day in court');
  const now = () => snapshot((ask) => runningNow(ask, { language: 'en', sectionId: sections.city.id }, 5));
  await out(edith, storyId, await filed(mina, storyId, 'The court sits.'));
  const [newest] = await now();
  assert.deepEqual(
    [newest?.headline, newest?.entries.map(({ words }) => words)],
    ['A day in court', ['The court sits.']],
  );
  const late = await filed(mina, storyId, 'Too late.');
  await refusesLive(runLive(mina, { storyId, act: 'end_live' }), 'not_your_role');
  await runLive(edith, { storyId, act: 'end_live' });
  assert.ok((await read(storyId))?.endedAt);
  assert.equal(
    (await now()).some((card) => card.storyId === storyId),
    false,
  );
  const { base, sha256 } = await entryOf(storyId, late);
  await refusesLive(letOut(edith, { ...base, sha256 }), 'not_running');
  await refusesLive(
    fileEntry(mina, { storyId, entryId: randomUUID(), version: null, content: content('Later still') }),
    'not_running',
  );
  await runLive(edith, { storyId, act: 'resume_live' });
  await letOut(edith, { ...base, sha256 });
  assert.equal((await read(storyId))?.count, 2);
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
