import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { desc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { entries, entryReleases, entryReviews, house, ledger, notices, outbox } from '#db/schema/index.ts';
import {
  aNewsroom,
  anEntry,
  aRunningStory,
  aStory,
  databaseRefuses,
  entrySeen,
  filed,
  lacks,
  letsOut,
  look,
  refuses,
  runsLive,
} from '../fixtures/index.ts';
import { OtherWords, StaleEntry } from '../refusals.ts';
import { correctedAt, correctionsOf, readCorrections } from '../site/corrections.ts';
import { learnWords } from '../site/learning-words.ts';
import { readRunning } from '../site/running.ts';
import { searchOrMeant } from '../site/search-or-meant.ts';
import { search } from '../site/searching.ts';
import { snapshot } from '../site/snapshot.ts';
import { publishedAlone } from '../stories/published-alone.ts';
import { letOut, letOutAlone, markKey, sendBackEntry, takeDownEntry } from './letting-out.ts';
import { readRun } from './reading.ts';
import { changeEntry, discardEntry, editFiled, fileEntry, recallEntry, saveEntry } from './writing.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, joon, edith, paul, mara } = people;

const runningStory = () => aRunningStory(mina, edith, sections.city);
const read = (storyId: string) => snapshot((ask) => readRunning(ask, storyId));
const wordsRead = async (storyId: string) =>
  (await read(storyId))?.entries.map(({ body }) => JSON.stringify(body).match(/"text":"([^"]*)"/)?.[1]) ??
  null;

test('entries of several reporters go out one by one, newest first; one that waits is nobody’s to read', async () => {
  const storyId = await runningStory();
  const first = await filed(mina, storyId, 'Polls have closed.');
  const second = await filed(joon, storyId, 'The first count is in.', 'First count');
  assert.deepEqual(await wordsRead(storyId), []);
  await letsOut(edith, first);
  assert.deepEqual(await wordsRead(storyId), ['Polls have closed.']);
  await letsOut(edith, second);
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
  const order = { storyId, entryId, version: null, content: anEntry('Half a sen') };
  const { version } = await saveEntry(mina, order);
  assert.equal((await saveEntry(mina, order)).version, version);
  const next = await saveEntry(mina, { ...order, version, content: anEntry('Half a sentence.') });
  await assert.rejects(saveEntry(mina, { ...order, version, content: anEntry('Other words') }), StaleEntry);
  await refuses(
    saveEntry(joon, { ...order, version: next.version, content: anEntry('Mine now') }),
    'not_your_entry',
  );
  const { mine } = await readRun(mina, storyId);
  assert.deepEqual(
    mine.map(({ id }) => id),
    [entryId],
  );
  assert.deepEqual((await readRun(edith, storyId)).mine, [], 'what somebody types is theirs');
  const file = { ...order, version: next.version, content: anEntry('Half a sentence.') };
  const filedOnce = await fileEntry(mina, file);
  assert.deepEqual(await fileEntry(mina, file), filedOnce, 'filed once');
  await recallEntry(mina, { storyId, entryId, version: filedOnce.version });
  assert.equal((await entrySeen(mina, { storyId, entryId })).state, 'draft');
});

test('an entry says something, in paragraphs and links, and not too much', async () => {
  const storyId = await runningStory();
  const file = (given: unknown) =>
    fileEntry(mina, { storyId, entryId: randomUUID(), version: null, content: given as never });
  await lacks(file(anEntry('  ')), { entryBody: 'missing' });
  await lacks(file(anEntry('x'.repeat(6001))), { 'content.body': 'too_long' });
  await lacks(file({ ...anEntry('a'), heading: 'x'.repeat(161) }), { 'content.heading': 'too_long' });
  const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'No' }] };
  await lacks(file({ ...anEntry(''), body: { type: 'doc', content: [heading] } }), {
    'content.body': 'wrong',
  });
  const script = { type: 'link', attrs: { href: 'javascript:alert(1)' } };
  const linked = { type: 'paragraph', content: [{ type: 'text', text: 'here', marks: [script] }] };
  await lacks(file({ ...anEntry(''), body: { type: 'doc', content: [linked] } }), {
    'content.body': 'wrong',
  });
});

test('nobody lets out what they wrote, and the database says so as well', async () => {
  const storyId = await runningStory();
  const entry = await filed(edith, storyId, 'From the town hall.');
  const { base, sha256 } = await entrySeen(mara, entry);
  await refuses(letOut(edith, { ...base, sha256 }), 'own_entry');
  await refuses(letOut(paul, { ...base, sha256 }), 'no_publish_right');
  const [revision] = (
    await owner.query('SELECT id FROM entry_revisions WHERE entry_id = $1', [entry.entryId])
  ).rows as { id: string }[];
  const review = {
    entryId: entry.entryId,
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
    desk().update(entries).set({ shown: true, state: 'out' }).where(eq(entries.id, entry.entryId)).then(),
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
      .values({ entryId: entry.entryId, revisionId: revision?.id ?? '', reviewId: randomUUID(), by: mara.id })
      .then(),
    /entry_releases_of_approved_words/,
  );
  await letOut(mara, { ...base, sha256 });
  assert.deepEqual(await wordsRead(storyId), ['From the town hall.']);
});

test('an editor lets out the words on their screen and no others', async () => {
  const storyId = await runningStory();
  const entry = await filed(mina, storyId, 'Turnout was 61 per cent.');
  const seen = await entrySeen(mara, entry);
  await editFiled(paul, { ...seen.base, content: anEntry('Turnout was 61.2 per cent.') });
  await assert.rejects(letOut(edith, { ...seen.base, sha256: seen.sha256 }), StaleEntry);
  const now = await entrySeen(mara, entry);
  await assert.rejects(letOut(edith, { ...now.base, sha256: seen.sha256 }), OtherWords);
  await letOut(edith, { ...now.base, sha256: now.sha256 });
  assert.deepEqual(await wordsRead(storyId), ['Turnout was 61.2 per cent.']);
});

test('one sent back with a note is written again', async () => {
  const storyId = await runningStory();
  const entry = await filed(mina, storyId, 'He won.');
  const { base } = await entrySeen(mara, entry);
  await lacks(sendBackEntry(edith, { ...base, note: ' ' }), { note: 'missing' });
  await sendBackEntry(edith, { ...base, note: 'Who?' });
  const again = await entrySeen(mina, entry);
  assert.deepEqual([again.state, again.note], ['sent_back', 'Who?']);
  const [told] = await desk().select().from(notices).orderBy(desc(notices.id)).limit(1);
  assert.deepEqual(
    [told?.staffId, told?.what, told?.note, told?.href],
    [mina.id, 'entry_sent_back', 'Who?', `/desk/stories/${storyId}/live`],
  );
  await fileEntry(mina, { ...again.base, content: anEntry('Yoon won.') });
  await letsOut(edith, entry);
  assert.deepEqual(await wordsRead(storyId), ['Yoon won.']);
});

test('a change goes the same way; readers keep the old words meanwhile and read the correction then', async () => {
  const storyId = await runningStory();
  const { slug } = (await look(storyId)).content;
  const corrections = async () =>
    (await snapshot((ask) => readCorrections(ask, 'en'))).corrections.filter((one) => one.slug === slug);
  const entry = await filed(mina, storyId, 'Turnout was 16 per cent.');
  await letsOut(edith, entry);
  await changeEntry(mina, (await entrySeen(mara, entry)).base);
  const draft = await entrySeen(mara, entry);
  const changed = anEntry('Turnout was 61 per cent.', '', 'We first said 16 per cent.');
  const { version } = await saveEntry(mina, { ...draft.base, content: changed });
  await fileEntry(mina, { ...entry, version, content: changed });
  assert.deepEqual(await wordsRead(storyId), ['Turnout was 16 per cent.']);
  await letsOut(edith, entry);
  const [shown] = (await read(storyId))?.entries ?? [];
  assert.ok(shown?.changedAt);
  assert.deepEqual(
    shown?.corrections.map(({ note }) => note),
    ['We first said 16 per cent.'],
  );
  assert.deepEqual(await wordsRead(storyId), ['Turnout was 61 per cent.']);
  const [corrected] = await corrections();
  assert.deepEqual(
    [corrected?.kind, corrected?.note, corrected && correctedAt(corrected)],
    ['correction', 'We first said 16 per cent.', `/en/stories/${slug}/live#entry-${entry.entryId}`],
  );
  assert.deepEqual(await snapshot((ask) => correctionsOf(ask, storyId)), [], 'the story itself was right');

  // Begun and given up: readers' words stand, and so do the desk's.
  await changeEntry(mina, (await entrySeen(mara, entry)).base);
  const begun = await entrySeen(mara, entry);
  await saveEntry(mina, { ...begun.base, content: anEntry('Nonsense') });
  await discardEntry(mina, (await entrySeen(mara, entry)).base);
  const back = await entrySeen(mara, entry);
  assert.deepEqual([back.state, back.content], ['out', changed]);

  // Its note goes with it.
  await takeDownEntry(edith, { ...back.base, note: 'There was no such count.' });
  assert.deepEqual(await corrections(), []);
});

test('one taken down is gone for good, with a reason that stays in the newsroom', async () => {
  const storyId = await runningStory();
  const entry = await filed(mina, storyId, 'A rumour.');
  await letsOut(edith, entry);
  const { base } = await entrySeen(mara, entry);
  await markKey(edith, 'mark_key', base);
  assert.deepEqual(
    (await read(storyId))?.keyMoments.map(({ words }) => words),
    ['A rumour.'],
  );
  const key = await entrySeen(mara, entry);
  await lacks(takeDownEntry(edith, { ...key.base, note: '' }), { note: 'missing' });
  await takeDownEntry(edith, { ...key.base, note: 'It was not so.' });
  const running = await read(storyId);
  assert.deepEqual([running?.entries, running?.keyMoments, running?.count], [[], [], 0]);
  const away = await entrySeen(mara, entry);
  assert.equal(away.takenDown?.why, 'It was not so.');
  assert.deepEqual(away.may, []);
  await databaseRefuses(
    desk()
      .update(entries)
      .set({ shown: true, state: 'out', takenDownAt: null })
      .where(eq(entries.id, entry.entryId))
      .then(),
    /an entry stays what it is/,
  );
});

test('alone only where the newsroom allows it, and with a reason', async () => {
  const storyId = await runningStory();
  const entry = await filed(mara, storyId, 'The bridge is closed.');
  const { base, sha256 } = await entrySeen(mara, entry);
  await refuses(letOutAlone(mara, { ...base, sha256, note: 'Lives' }), 'publish_alone_off');
  await desk().update(house).set({ publishAloneAllowed: true });
  await lacks(letOutAlone(mara, { ...base, sha256, note: '' }), { note: 'missing' });
  const from = new Date();
  await letOutAlone(mara, { ...base, sha256, note: 'Lives depend on it.' });
  const alone = await publishedAlone(from, new Date(Date.now() + 1));
  assert.deepEqual(
    alone.map((one) => [one.storyId, one.entryId, one.by, one.reason]),
    [[storyId, base.entryId, mara.name, 'Lives depend on it.']],
  );
  await desk().update(house).set({ publishAloneAllowed: false });
  assert.deepEqual(await wordsRead(storyId), ['The bridge is closed.']);
});

test('readers find what an entry says, in its own words and while it is out only', async () => {
  const storyId = await runningStory();
  const found = async (query: string) => {
    const { findings, meant } = await snapshot((ask) =>
      searchOrMeant(
        ask,
        'en',
        { query, order: 'best', section: null, author: null, from: null, to: null },
        null,
        'UTC',
      ),
    );
    assert.ok(findings && findings !== 'too_slow');
    const [story] = findings.stories.filter((one) => one.storyId === storyId);
    return { meant, snippet: story?.snippet.map(({ text }) => text).join('') };
  };
  const entry = await filed(mina, storyId, 'A zeppelin is moored at the town hall.', 'Moorings');
  assert.equal((await found('zeppelins')).snippet, undefined);
  await letsOut(edith, entry);
  await learnWords();
  assert.match((await found('zeppelins')).snippet ?? '', /Moorings: A zeppelin is moored/);
  assert.ok((await found('moorings')).snippet);
  assert.equal((await found('zepelin')).meant, 'zeppelin');

  // Corrected: the old words are found no more.
  await changeEntry(mina, (await entrySeen(mara, entry)).base);
  const begun = await entrySeen(mara, entry);
  const content = { ...anEntry('A balloon is moored there.'), correction: 'It is no airship.' };
  await fileEntry(mina, { ...begun.base, content, key: false });
  assert.ok((await found('zeppelin')).snippet, 'what waits for an editor changes nothing');
  await letsOut(edith, entry);
  assert.deepEqual([(await found('zeppelin')).snippet, (await found('zepelin')).meant], [undefined, null]);
  assert.match((await found('balloon')).snippet ?? '', /A balloon is moored/);

  await takeDownEntry(edith, { ...(await entrySeen(mara, entry)).base, note: 'It was neither.' });
  assert.equal((await found('balloon')).snippet, undefined);
});

test('a Korean entry is found by a part of a compound', async () => {
  const { id } = await aStory()
    .inKorean()
    .by(mina)
    .in(sections.city)
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .make();
  await runsLive(id, { by: edith, writer: mina });
  await letsOut(edith, await filed(mina, id, '시청 앞에 비행선계류장이 섰다.'));
  const found = await snapshot((ask) => search(ask, 'ko', { query: '비행선 계류' }));
  assert.ok(found && found !== 'too_slow');
  assert.deepEqual(
    found.stories.map(({ storyId }) => storyId),
    [id],
  );
});
