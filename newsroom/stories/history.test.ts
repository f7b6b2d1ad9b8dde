import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at } from '../clock.ts';
import { aNewsroom, aStory, look, savedOver } from '../fixtures/index.ts';
import { markSeen, unseenNotices } from '../notices/reading.ts';
import { NotFound } from '../refusals.ts';
import { boundsOfDay } from '../zoned-time.ts';
import { kill } from './acts/kill.ts';
import { publishAlone } from './acts/publish-alone.ts';
import { publishedBetween } from './day-report.ts';
import { contentOf, ledgerOf, revisionsOf } from './history.ts';
import { publishedAlone } from './published-alone.ts';
import { readStory } from './reading.ts';
import { readReview } from './review.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, edith, mara } = people;
const { city } = sections;

const corrected = await aStory()
  .by(mina)
  .in(city)
  .saying({ headline: 'First words' })
  .submittedBy(mina)
  .sentBackBy(edith, 'Who says so?')
  .savedBy(mina, { headline: 'Second words' })
  .submittedBy(mina)
  .approvedBy(edith)
  .publishedBy(edith)
  .reopenedBy(mina)
  .savedBy(mina, { headline: 'Third words' })
  .submittedBy(mina)
  .make();

test('a story is read with the names behind its ids', async () => {
  const story = await readStory(edith, corrected.id);
  assert.equal(story.creator.name, mina.name);
  assert.equal(story.section?.names.en, 'City');
  assert.deepEqual(
    story.bylines.map((author) => author.id),
    [mina.authorId],
  );
  assert.equal(story.publication?.kind, 'first');
  assert.equal(story.publication?.by.name, edith.name);
  assert.equal(story.newestRevision.sha256, story.sha256);
  assert.deepEqual(story.facts, corrected.facts);
});

test('what is not there is not found', async () => {
  await assert.rejects(readStory(edith, 'nonsense'), NotFound);
  await assert.rejects(readStory(edith, '00000000-0000-4000-8000-000000000000'), NotFound);
  await assert.rejects(contentOf(corrected.id, 99), NotFound);
});

test('the history has each revision with its answers and what of it went out', async () => {
  const revisions = await revisionsOf(corrected.id);
  assert.deepEqual(
    revisions.map(({ headline }) => headline),
    ['Third words', 'Second words', 'First words'],
  );
  const [third, second, first] = revisions;
  assert.deepEqual(
    first?.reviews.map(({ verdict, note, by }) => [verdict, note, by.name]),
    [['changes_requested', 'Who says so?', edith.name]],
  );
  assert.deepEqual(
    second?.reviews.map((review) => review.verdict),
    ['approved'],
  );
  assert.deepEqual(
    second?.publications.map((publication) => publication.kind),
    ['first'],
  );
  assert.deepEqual(third?.reviews, []);
  assert.equal((await contentOf(corrected.id, 1)).headline, 'First words');
});

test('the ledger of a story names every act done to it', async () => {
  const acts = (await ledgerOf(corrected.id)).map((line) => line.act);
  assert.equal(acts.at(-1), 'story.create');
  for (const act of ['submit', 'request_changes', 'approve', 'publish', 'start_update'])
    assert.ok(acts.includes(`story.${act}`), act);
});

test('a review compares with what was approved or published last, or with what one asks for', async () => {
  const review = await readReview(edith, corrected.id);
  assert.equal(review.base?.number, 2);
  assert.equal(review.base?.as, 'published');
  assert.equal(review.comparison.texts[0]?.pieces[0]?.text, 'Second');
  const older = await readReview(edith, corrected.id, 1);
  assert.equal(older.base?.as, 'changes_requested');
  assert.equal(older.comparison.texts[0]?.pieces[0]?.text, 'First');
  const whole = await readReview(edith, corrected.id, 0);
  assert.equal(whole.base, null);
  assert.ok(whole.comparison.rows.every((row) => row.kind === 'added'));
});

test('a first submission has nothing to compare with', async () => {
  const fresh = await aStory().by(mina).in(city).submittedBy(mina).make();
  const review = await readReview(edith, fresh.id);
  assert.deepEqual(review.bases, []);
  assert.equal(review.base, null);
});

test('who sent a story back sees what was done about it; anybody else all of it', async () => {
  const story = await aStory()
    .by(mina)
    .in(city)
    .submittedBy(mina)
    .sentBackBy(edith)
    .savedBy(mina, { standfirst: 'Said by the mayor' })
    .submittedBy(mina)
    .make();
  const hers = await readReview(edith, story.id);
  assert.equal(hers.base?.as, 'changes_requested');
  assert.deepEqual(
    hers.comparison.texts.map((text) => text.field),
    ['standfirst'],
  );
  assert.equal((await readReview(mara, story.id)).base, null);
});

test('words edited after approval are compared with those approved', async () => {
  const story = await aStory()
    .by(mina)
    .in(city)
    .submittedBy(mina)
    .approvedBy(edith)
    .savedBy(mara, { standfirst: 'Cut short' })
    .make();
  const review = await readReview(edith, story.id);
  assert.equal(review.base?.as, 'approved');
  assert.deepEqual(
    review.comparison.texts.map((text) => text.field),
    ['standfirst'],
  );
  assert.ok(review.revisions.some((revision) => revision.reviews.some((answer) => answer.withdrawn)));
});

test('the day’s report has what went out that day in the newsroom’s zone, with notes and reasons', async () => {
  await owner.query('update house set publish_alone_allowed = true');
  const zone = 'Asia/Seoul';
  const day = (hour: string) => new Date(`2026-02-01T${hour}:00+09:00`);
  const story = await at(day('00:00'), () =>
    aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).publishedBy(edith).make(),
  );
  await at(new Date('2026-01-31T23:59:00+09:00'), () =>
    aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).publishedBy(edith).make(),
  );
  const killed = await at(day('12:00'), () =>
    aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).publishedBy(edith).make(),
  );
  await at(day('13:00'), () => kill(mara, { ...killed.base, note: 'It was not so.' }));
  const alone = await at(day('20:00'), () => aStory().by(mina).in(city).make());
  await at(day('21:00'), async () => {
    const { base, sha256 } = await look(alone.id);
    await publishAlone(mara, { ...base, sha256, note: 'Smoke in the tunnel' });
  });
  await savedOver(mina, (await aStory().by(mina).in(city).make()).id, { headline: 'Another' });

  const { from, to } = boundsOfDay('2026-02-01', zone);
  const published = await publishedBetween(from, to);
  const onOne = await publishedAlone(from, to);
  const reasonOf = (id: string) => onOne.find(({ storyId }) => storyId === id)?.reason ?? null;
  assert.deepEqual(
    published.map(({ storyId, kind, note }) => [storyId, kind, note, reasonOf(storyId)]),
    [
      [story.id, 'first', '', null],
      [killed.id, 'first', '', null],
      [killed.id, 'kill', 'It was not so.', null],
      [alone.id, 'first', '', 'Smoke in the tunnel'],
    ],
  );
  assert.equal(published[0]?.section?.en, 'City');
  assert.deepEqual(
    onOne.map(({ storyId, reason }) => [storyId, reason]),
    [[alone.id, 'Smoke in the tunnel']],
  );
});

test('notices tell those concerned, until they have seen them', async () => {
  const notices = await unseenNotices(mina);
  assert.ok(notices.some((notice) => notice.what === 'request_changes' && notice.note === 'Who says so?'));
  const newest = Math.max(...notices.map((notice) => notice.id));
  await markSeen(mina, newest - 1);
  assert.deepEqual(
    (await unseenNotices(mina)).map((notice) => notice.id),
    [newest],
  );
});
