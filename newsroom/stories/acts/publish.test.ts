import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at } from '../../clock.ts';
import { aNewsroom, aStory, databaseRefuses, lacks, look, refuses, savedOver } from '../../fixtures/index.ts';
import { Incomplete, Stale } from '../../refusals.ts';
import { approve } from './approve.ts';
import { correct } from './correct.ts';
import { actOn } from './index.ts';
import { kill } from './kill.ts';
import { publish, update } from './publish.ts';
import { setEmbargo } from './set-embargo.ts';
import { startUpdate } from './start-update.ts';

const newsroom = await aNewsroom();
const { people, sections, owner } = newsroom;
const { mina, edith, paul, wren, mara, adam } = people;
const { city } = sections;

const approved = () => aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith);
const live = () => approved().publishedBy(edith);
const nextApproved = (headline = 'Set right') =>
  live().reopenedBy(mina).savedBy(mina, { headline }).submittedBy(mina).approvedBy(edith);
const rows = async (statement: string, id: string) => (await owner.query(statement, [id])).rows;
const shown = (id: string) => rows('SELECT * FROM site.stories WHERE story_id = $1', id);
const inAnHour = () => new Date(Date.now() + 3_600_000);

test('an editor with the publish right publishes the approved words, and readers see them', async () => {
  const story = await approved().make();
  await refuses(publish(paul, story.base), 'no_publish_right');
  await refuses(publish(wren, story.base), 'not_your_section');
  await refuses(publish(mina, story.base), 'not_your_role');
  await refuses(publish(adam, story.base), 'not_your_role');
  await publish(edith, story.base);
  const [row] = await shown(story.id);
  assert.equal(row.headline, story.content.headline);
  const [publication] = await rows('SELECT * FROM publications WHERE story_id = $1', story.id);
  assert.equal(publication.kind, 'first');
  assert.equal(publication.by, edith.id);
  await assert.rejects(publish(edith, story.base), 'twice is once');
});

test('what is not approved is not published, by whomever', async () => {
  for (const story of [
    await aStory().by(mina).in(city).make(),
    await aStory().by(mina).in(city).submittedBy(mina).make(),
    await aStory().by(mina).in(city).submittedBy(mina).sentBackBy(edith).make(),
    await approved().spikedBy(edith).make(),
  ])
    for (const who of [edith, mara]) await refuses(publish(who, story.base), 'not_in_this_state');
});

test('a stale screen publishes nothing', async () => {
  const story = await approved().make();
  await assert.rejects(publish(edith, { ...story.base, version: story.version - 1 }), Stale);
  assert.deepEqual(await shown(story.id), []);
});

test('of two who publish at once one does', async () => {
  const story = await approved().make();
  const ended = await Promise.allSettled([publish(edith, story.base), publish(mara, story.base)]);
  assert.equal(ended.filter((end) => end.status === 'fulfilled').length, 1);
  assert.equal((await rows('SELECT FROM publications WHERE story_id = $1', story.id)).length, 1);
});

test('readers keep what is published while it is written again, until the next is approved and out', async () => {
  const story = await live().make();
  const before = await shown(story.id);
  await startUpdate(mina, story.base);
  await savedOver(mina, story.id, { headline: 'Not out yet', slug: 'not-out-yet' });
  assert.deepEqual(await shown(story.id), before);
  const bodies = await rows('SELECT body FROM site.story_bodies WHERE story_id = $1', story.id);
  assert.deepEqual(bodies[0].body, story.content.body);
});

test('an update and a correction go out on a new approval; a correction says what was wrong', async () => {
  const story = await nextApproved('A new roof').make();
  await refuses(publish(edith, story.base), 'not_in_this_state');
  await lacks(correct(edith, { ...story.base, note: 'x' }), { wrong: 'missing', right: 'missing' });
  await correct(edith, { ...story.base, wrong: 'The door is new.', right: 'The roof is.' });
  assert.equal((await shown(story.id))[0].headline, 'A new roof');
  const told = 'SELECT kind, wrong, "right", note FROM site.corrections WHERE story_id = $1';
  assert.deepEqual(await rows(told, story.id), [
    { kind: 'correction', wrong: 'The door is new.', right: 'The roof is.', note: '' },
  ]);
  const again = await nextApproved('Quietly').make();
  await update(edith, again.base);
  assert.deepEqual(await rows(told, again.id), []);
  await refuses(update(edith, (await look(again.id)).base), 'not_in_this_state');
});

test('when it first went out stays, when it last did moves', async () => {
  const story = await live().make();
  const [first] = await shown(story.id);
  await at(new Date(Date.now() + 60_000), () => startUpdate(mina, story.base));
  const next = await nextApproved().make();
  await at(new Date(Date.now() + 60_000), () => update(edith, next.base));
  const [now] = await shown(next.id);
  assert.ok(now.published_at > now.first_published_at);
  assert.ok(first.first_published_at.getTime() === first.published_at.getTime());
});

test('an embargo holds the publication back, by our clock and by the database’s', async () => {
  const story = await approved().embargoedBy(edith, inAnHour()).make();
  await refuses(publish(edith, story.base), 'embargoed');
  // Our clock runs ahead: the database's decides, and it is a refusal, not a fault.
  await at(new Date(Date.now() + 7_200_000), () => refuses(publish(edith, story.base), 'embargoed'));
  await databaseRefuses(
    owner.query(
      `INSERT INTO publications (story_id, revision_id, review_id, kind, "by")
       SELECT story_id, revision_id, id, 'first', $2 FROM reviews WHERE story_id = $1`,
      [story.id, edith.id],
    ),
    /the story is embargoed/,
  );
  await setEmbargo(edith, { ...story.base, until: null });
  await publish(edith, (await look(story.id)).base);
});

test('our clock running behind does not let it out early either', async () => {
  const ends = new Date(Date.now() - 1000);
  const story = await at(new Date(Date.now() - 120_000), () => approved().embargoedBy(edith, ends).make());
  await at(new Date(Date.now() - 60_000), () => refuses(publish(edith, story.base), 'embargoed'));
  await publish(edith, story.base);
});

test('an embargo on the next version holds that back and leaves readers what they have', async () => {
  const story = await nextApproved('Under embargo').embargoedBy(edith, inAnHour()).make();
  const before = await shown(story.id);
  assert.equal(before.length, 1);
  await refuses(update(edith, story.base), 'embargoed');
  await refuses(correct(edith, { ...story.base, wrong: 'x', right: 'y' }), 'embargoed');
  assert.deepEqual(await shown(story.id), before);
});

test('a press that forgets the time of an embargo lifts none', async () => {
  const story = await approved().embargoedBy(edith, inAnHour()).make();
  await lacks(actOn(edith, 'set_embargo', story.base), { until: 'missing' });
  await lacks(actOn(edith, 'set_embargo', { ...story.base, until: 'tomorrow' }), { until: 'wrong' });
  // One in the past would lift it as well, and say nothing of it.
  await lacks(setEmbargo(edith, { ...story.base, until: new Date(Date.now() - 1000) }), { until: 'past' });
  assert.notEqual((await look(story.id)).row.embargoUntil, null);
});

test('a slug is one story’s in its language, for ever once it was out', async () => {
  const slug = 'harbour-wall';
  const first = await live_(slug);
  const second = await aStory().by(mina).in(city).saying({ slug }).make();
  await lacks(actOn(mina, 'submit', second.base), { slug: 'taken' });
  // Moved to another address, the old one still leads to it and is nobody else's.
  await startUpdate(mina, first.base);
  await savedOver(mina, first.id, { slug: 'harbour-wall-repaired' });
  await actOn(mina, 'submit', (await look(first.id)).base);
  await approve(edith, await seen(first.id));
  await update(edith, (await look(first.id)).base);
  await lacks(actOn(mina, 'submit', second.base), { slug: 'taken' });
  const addresses = await rows(
    'SELECT slug, current_slug, gone FROM site.addresses WHERE current_slug = $1 ORDER BY slug',
    'harbour-wall-repaired',
  );
  assert.deepEqual(addresses, [
    { slug, current_slug: 'harbour-wall-repaired', gone: false },
    { slug: 'harbour-wall-repaired', current_slug: 'harbour-wall-repaired', gone: false },
  ]);
  const korean = await aStory().by(mina).inKorean().in(city).saying({ slug }).submittedBy(mina).make();
  assert.equal(korean.row.slug, slug, 'another language has its own addresses');
  for (const statement of [
    'DELETE FROM slugs WHERE slug = $1',
    'UPDATE slugs SET published_at = NULL WHERE slug = $1',
  ])
    await databaseRefuses(owner.query(statement, ['harbour-wall-repaired']), /never given up/);
});

const live_ = (slug: string) =>
  aStory().by(mina).in(city).saying({ slug }).submittedBy(mina).approvedBy(edith).publishedBy(edith).make();
const seen = async (id: string) => {
  const { base, sha256 } = await look(id);
  return { ...base, sha256 };
};

test('of two stories that claim one slug at once one gets it', async () => {
  const stories = await Promise.all(
    [1, 2, 3].map(() => aStory().by(mina).in(city).saying({ slug: 'only-one' }).make()),
  );
  const ended = await Promise.allSettled(stories.map((story) => actOn(mina, 'submit', story.base)));
  assert.equal(ended.filter((end) => end.status === 'fulfilled').length, 1);
  for (const end of ended) if (end.status === 'rejected') assert.ok(end.reason instanceof Incomplete);
});

test('a slug nobody chose comes from the headline, and is the same when it is handed in again', async () => {
  const headline = 'Ferry runs again';
  const story = await aStory().by(mina).in(city).saying({ headline, slug: '' }).submittedBy(mina).make();
  assert.equal(story.row.slug, 'ferry-runs-again');
  await actOn(mina, 'recall', story.base);
  await savedOver(mina, story.id, { slug: '' });
  await actOn(mina, 'submit', (await look(story.id)).base);
  assert.equal((await look(story.id)).row.slug, 'ferry-runs-again');
  const other = await aStory().by(mina).in(city).saying({ headline, slug: '' }).submittedBy(mina).make();
  assert.equal(other.row.slug, 'ferry-runs-again-2');
});

test('a killed story leaves every view of the readers’ at once, and stays killed', async () => {
  const { rows: topic } = await owner.query(
    `INSERT INTO topics (slug, names) VALUES ('walls', '{"en":"Walls","ko":"벽"}') RETURNING id`,
  );
  const story = await aStory()
    .by(mina)
    .in(city)
    .saying({ topics: [topic[0].id] })
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .make();
  const inViews = async () => {
    const counts: Record<string, number> = {};
    for (const view of ['stories', 'story_words', 'story_bodies', 'listings'])
      counts[view] = (await rows(`SELECT FROM site.${view} WHERE story_id = $1`, story.id)).length;
    return counts;
  };
  assert.deepEqual(await inViews(), { stories: 1, story_words: 1, story_bodies: 1, listings: 2 });
  await refuses(kill(edith, { ...story.base, note: 'x' }), 'not_your_role');
  await lacks(kill(mara, story.base), { note: 'missing' });
  await kill(mara, { ...story.base, note: 'It was not so.' });
  assert.deepEqual(await inViews(), { stories: 0, story_words: 0, story_bodies: 0, listings: 0 });
  assert.deepEqual(await rows('SELECT FROM site.topics WHERE id = $1', topic[0].id), []);
  const [address] = await rows(
    'SELECT gone, current_slug FROM site.addresses WHERE slug = $1',
    story.row.slug,
  );
  assert.deepEqual(address, { gone: true, current_slug: null });
  for (const act of ['start_update', 'submit', 'publish', 'kill', 'spike', 'restore'] as const)
    await refuses(actOn(mara, act, { ...(await look(story.id)).base, note: 'x' }), 'not_in_this_state');
  await refuses(savedOver(mara, story.id, { headline: 'x' }), 'not_in_this_state');
  await databaseRefuses(
    owner.query(`UPDATE stories SET public = 'live' WHERE id = $1`, [story.id]),
    /a killed story stays killed/,
  );
});

test('a live story is killed whatever its next version is at', async () => {
  for (const story of [
    await live().reopenedBy(mina).make(),
    await live().reopenedBy(mina).submittedBy(mina).make(),
    await live().reopenedBy(mina).submittedBy(mina).sentBackBy(edith).make(),
    await nextApproved().make(),
  ]) {
    await kill(mara, { ...story.base, note: 'It was not so.' });
    assert.deepEqual(await shown(story.id), []);
    const standing = await rows(
      `SELECT FROM reviews r JOIN stories s ON s.approval_id = r.id WHERE s.id = $1`,
      story.id,
    );
    assert.deepEqual(standing, []);
  }
});

test('a translation made after the original went out is linked both ways', async () => {
  const original = await live().make();
  const korean = await aStory()
    .by(mina)
    .inKorean()
    .translating(original.id)
    .in(city)
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .make();
  const group = async (id: string) => (await shown(id))[0].translation_group;
  assert.equal(await group(original.id), original.id);
  assert.equal(await group(korean.id), original.id);
});

test('nothing of a note can break the database', async () => {
  const story = await aStory().by(mina).in(city).submittedBy(mina).make();
  await actOn(edith, 'request_changes', { ...story.base, note: 'Who\u0000 says\ud800\r\nso?' });
  const [review] = await rows('SELECT note FROM reviews WHERE story_id = $1', story.id);
  assert.equal(review.note, 'Who says\ufffd\nso?');
  await lacks(actOn(edith, 'spike', { ...story.base, note: 'x'.repeat(4001) }), { note: 'too_long' });
});
