import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { notices, schedules, stories } from '#db/schema/index.ts';
import { at } from '../../clock.ts';
import { aNewsroom, aStory, databaseRefuses, lacks, look, refuses, savedOver } from '../../fixtures/index.ts';
import { publishDue } from '../../schedules/publishing.ts';
import { kill } from './kill.ts';
import { publish } from './publish.ts';
import { requestChanges } from './request-changes.ts';
import { schedule, unschedule } from './schedule.ts';
import { setEmbargo } from './set-embargo.ts';
import { spike } from './spike.ts';
import { takeBack } from './take-back.ts';

const house = await aNewsroom();
const { mina, edith, paul, mara } = house.people;
const { city } = house.sections;

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const approved = () => aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith);
const live = () =>
  approved()
    .publishedBy(edith)
    .reopenedBy(mina)
    .savedBy(mina, { headline: 'Said better' })
    .submittedBy(mina)
    .approvedBy(edith);
const ordersOf = (storyId: string) =>
  desk().select().from(schedules).where(eq(schedules.storyId, storyId)).orderBy(schedules.madeAt);
const toldTo = async (staffId: string, storyId: string) =>
  (await desk().select().from(notices).where(eq(notices.storyId, storyId)))
    .filter((notice) => notice.staffId === staffId)
    .map((notice) => notice.what);

test('an approved story waits for its time, and nothing else of it changes', async () => {
  const due = inMinutes(60);
  const story = await approved().scheduledBy(edith, due).make();
  assert.deepEqual([story.row.working, story.row.public], ['approved', 'scheduled']);
  assert.equal(story.row.scheduledFor?.getTime(), due.getTime());
  const [order] = await ordersOf(story.id);
  assert.deepEqual([order?.state, order?.kind, order?.by], ['waiting', 'first', edith.id]);
  const { rows } = await house.owner.query(
    "SELECT count(*)::int AS n FROM queue.job WHERE name = 'publish' AND date_trunc('milliseconds', start_after) = $1",
    [due],
  );
  assert.equal(rows[0].n, 1);
  assert.equal(await publishDue(), 0, 'not before its time');
});

test('who may publish may schedule, and nobody else', async () => {
  const { base } = await approved().make();
  await refuses(schedule(paul, { ...base, at: inMinutes(5) }), 'no_publish_right');
  await refuses(schedule(mina, { ...base, at: inMinutes(5) }), 'not_your_role');
  await refuses(unschedule(edith, base), 'not_in_this_state');
});

test('a time that has passed, a year mistyped and a time under embargo are refused beside the field', async () => {
  const { base } = await approved().make();
  await lacks(schedule(edith, { ...base, at: inMinutes(-1) }), { at: 'past' });
  await lacks(schedule(edith, { ...base, at: new Date('3026-01-01') }), { at: 'too_far' });
  const embargoed = await approved().embargoedBy(edith, inMinutes(60)).make();
  await lacks(schedule(mara, { ...embargoed.base, at: inMinutes(59) }), { at: 'before_embargo' });
  await schedule(mara, { ...embargoed.base, at: inMinutes(60) });
  assert.equal((await look(embargoed.id)).row.public, 'scheduled');
});

test('another time takes the place of the one before, in one press', async () => {
  const story = await approved().scheduledBy(edith, inMinutes(60)).make();
  await schedule(mara, { ...story.base, at: inMinutes(90) });
  assert.deepEqual(
    (await ordersOf(story.id)).map((order) => [order.state, order.why]),
    [
      ['cancelled', 'schedule'],
      ['waiting', ''],
    ],
  );
  assert.deepEqual((await toldTo(edith.id, story.id)).slice(-1), ['rescheduled']);
});

test('a live story stays live while its next words wait, as an update or as a correction', async () => {
  const story = await live().scheduledBy(edith, inMinutes(60)).make();
  assert.equal(story.row.public, 'live');
  assert.equal((await ordersOf(story.id))[0]?.kind, 'update');
  const correction = { ...story.base, at: inMinutes(5), kind: 'correction' as const };
  await lacks(schedule(edith, correction), { wrong: 'missing', right: 'missing' });
  await schedule(edith, { ...correction, wrong: 'It was Monday.', right: 'It was Tuesday.' });
  assert.equal((await ordersOf(story.id))[1]?.right, 'It was Tuesday.');
  await unschedule(edith, (await look(story.id)).base);
  const after = await look(story.id);
  assert.deepEqual([after.row.public, after.row.scheduledFor], ['live', null]);
});

const ends: [string, (id: string) => Promise<unknown>, string][] = [
  ['edited', (id) => savedOver(mara, id, { headline: 'Other words' }), 'edit_approved'],
  ['taken back', async (id) => takeBack(mara, { ...(await look(id)).base, note: 'Wait' }), 'take_back'],
  [
    'sent back',
    async (id) => requestChanges(mara, { ...(await look(id)).base, note: 'No' }),
    'request_changes',
  ],
  ['spiked', async (id) => spike(mara, (await look(id)).base), 'spike'],
  ['published by hand', async (id) => publish(mara, (await look(id)).base), 'publish'],
  [
    'put under a later embargo',
    async (id) => setEmbargo(mara, { ...(await look(id)).base, until: inMinutes(500) }),
    'set_embargo',
  ],
];
for (const [how, end, act] of ends)
  test(`a story ${how} after it was scheduled does not go out by itself, and who scheduled it is told`, async () => {
    const story = await approved().scheduledBy(edith, inMinutes(60)).make();
    await end(story.id);
    const after = await look(story.id);
    assert.equal(after.row.scheduledFor, null);
    assert.equal(after.row.public, act === 'publish' ? 'live' : 'none');
    const [order] = await ordersOf(story.id);
    assert.deepEqual([order?.state, order?.why, order?.endedBy], ['cancelled', act, mara.id]);
    assert.ok((await toldTo(edith.id, story.id)).includes('schedule_ended'));
  });

test('a killed story’s next words do not go out', async () => {
  const story = await live().scheduledBy(edith, inMinutes(60)).make();
  await kill(mara, { ...story.base, note: 'It was not so.' });
  assert.equal((await ordersOf(story.id))[0]?.state, 'cancelled');
  assert.equal((await look(story.id)).row.scheduledFor, null);
});

test('an embargo that ends before the time changes nothing', async () => {
  const story = await approved().scheduledBy(edith, inMinutes(60)).make();
  await setEmbargo(mara, { ...story.base, until: inMinutes(30) });
  const after = await look(story.id);
  assert.equal(after.row.public, 'scheduled');
});

test('the database refuses what an act might forget', async () => {
  const story = await approved().scheduledBy(edith, inMinutes(60)).make();
  const db = desk();
  await databaseRefuses(
    db.update(stories).set({ scheduledFor: null, public: 'none' }).where(eq(stories.id, story.id)),
    /do not agree/,
  );
  await databaseRefuses(
    db
      .update(stories)
      .set({ embargoUntil: inMinutes(90) })
      .where(eq(stories.id, story.id)),
    /do not agree/,
  );
  await databaseRefuses(
    db
      .update(schedules)
      .set({ at: inMinutes(1) })
      .where(eq(schedules.storyId, story.id)),
    /stands as it was given/,
  );
  await databaseRefuses(
    db.update(schedules).set({ state: 'done', endedAt: new Date() }).where(eq(schedules.storyId, story.id)),
    /nothing was published|do not agree/,
  );
  const [order] = await ordersOf(story.id);
  const { id: _, ...again } = order as NonNullable<typeof order>;
  await databaseRefuses(db.insert(schedules).values(again), /schedules_one_waits|schedules_once/);
  const draft = await aStory().by(mina).in(city).make();
  await databaseRefuses(
    db.insert(schedules).values({ ...again, storyId: draft.id }),
    /only an approved revision/,
  );
});

test('what was scheduled in the past of a demo is due', async () => {
  const story = await at(inMinutes(-120), () => approved().scheduledBy(edith, inMinutes(-60)).make());
  assert.equal(await publishDue(), 1);
  assert.equal((await look(story.id)).row.public, 'live');
});
