import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { ledger, notices, outbox, publications, schedules, staffSections } from '#db/schema/index.ts';
import { at } from '../clock.ts';
import { aNewsroom, aStory, look } from '../fixtures/index.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { NotFound } from '../refusals.ts';
import { alarmOverdue } from './alarming.ts';
import { publishDue } from './publishing.ts';
import { openAlarms } from './reading.ts';
import { takeUpAlarm } from './taking-up.ts';

const house = await aNewsroom();
const { mina, edith, mara, paul } = house.people;
const { city } = house.sections;

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);
/** Approved and scheduled long ago, for so many seconds ago. */
const dueSince = (seconds: number) =>
  at(ago(7200), () =>
    aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).scheduledBy(edith, ago(seconds)).make(),
  );
const orderOf = async (storyId: string) =>
  (await desk().select().from(schedules).where(eq(schedules.storyId, storyId)))[0];
const newestOf = async (storyId: string) =>
  (
    await desk().select().from(ledger).where(eq(ledger.subjectId, storyId)).orderBy(desc(ledger.seq)).limit(1)
  )[0];
const alarmsTo = async (storyId: string) =>
  (await desk().select().from(notices).where(eq(notices.storyId, storyId)))
    .filter((notice) => notice.alarm)
    .map((notice) => `${notice.what} ${notice.staffId}`)
    .sort();

test('what is due goes out by nobody, on the word of who scheduled it, and refers to its order', async () => {
  const story = await dueSince(0);
  assert.equal(await publishDue(), 1);
  const after = await look(story.id);
  assert.deepEqual([after.row.public, after.row.working, after.row.scheduledFor], ['live', 'approved', null]);
  const order = await orderOf(story.id);
  assert.equal(order?.state, 'done');
  const [out] = await desk().select().from(publications).where(eq(publications.storyId, story.id));
  assert.deepEqual([out?.scheduleId, out?.by, out?.kind], [order?.id, edith.id, 'first']);
  const row = await newestOf(story.id);
  assert.deepEqual([row?.act, row?.actorId], ['story.publish_scheduled', null]);
  const said = row?.after as Record<string, unknown>;
  assert.equal(said.scheduledBy, edith.id);
  assert.ok(Number(said.lateMs) < 60_000);
  assert.deepEqual(await alarmsTo(story.id), [], 'on time is no alarm');
  assert.equal(await publishDue(), 0, 'once');
});

test('what was missed goes out in the order of time, and says that it was late, to those who can act', async () => {
  const stories = [];
  for (const seconds of [300, 900, 600]) stories.push(await dueSince(seconds));
  const [third, first, second] = stories;
  assert.equal(await publishDue(), 3);
  const rows = await desk()
    .select()
    .from(ledger)
    .where(eq(ledger.act, 'story.publish_scheduled'))
    .orderBy(ledger.seq);
  assert.deepEqual(
    rows.slice(-3).map((row) => row.subjectId),
    [first?.id, second?.id, third?.id],
  );
  const late = rows.at(-3)?.after as Record<string, unknown> | undefined;
  const lateMs = Number(late?.lateMs);
  assert.ok(lateMs > 890_000, `${lateMs} ms`);
  assert.deepEqual(
    await alarmsTo(first?.id ?? ''),
    [edith, mara].map(({ id }) => `schedule_late ${id}`).sort(),
  );
  const mails = (await desk().select().from(outbox).where(eq(outbox.kind, 'mail'))).map(
    ({ payload }) => payload as { to: string; subject: string },
  );
  assert.ok(mails.some(({ to, subject }) => to === mara.email && subject.startsWith('Late: ')));
  assert.ok((await openAlarms(edith)).some(({ storyId, what }) => storyId === first?.id && what === 'late'));
  assert.deepEqual(await openAlarms(paul), [], 'who may not publish is not asked');
});

test('when who scheduled it may not publish any more, it fails, and does not just sit there', async () => {
  const story = await dueSince(5);
  const right = (mayPublish: boolean) =>
    desk().update(staffSections).set({ mayPublish }).where(eq(staffSections.staffId, edith.id));
  await right(false);
  await publishDue();
  await right(true);
  const after = await look(story.id);
  assert.deepEqual(
    [after.row.public, after.row.scheduledFor, after.facts.newlyApproved],
    ['none', null, true],
  );
  const order = await orderOf(story.id);
  assert.deepEqual([order?.state, order?.why], ['failed', 'not_allowed.no_publish_right']);
  assert.equal((await newestOf(story.id))?.act, 'story.schedule_failed');
  assert.deepEqual(await alarmsTo(story.id), [edith, mara].map(({ id }) => `schedule_failed ${id}`).sort());
});

test('a fault on our side leaves nothing behind, is tried again, and called out when it lasts', async () => {
  const story = await dueSince(90);
  await house.owner.query(
    `CREATE FUNCTION stumble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stumbled'; END $$;
     CREATE TRIGGER stumble BEFORE INSERT ON publications FOR EACH ROW EXECUTE FUNCTION stumble()`,
  );
  await publishDue();
  let order = await orderOf(story.id);
  assert.deepEqual([order?.state, order?.tries], ['waiting', 1]);
  assert.equal((await look(story.id)).row.public, 'scheduled');
  assert.equal(await alarmOverdue(), 1);
  assert.equal(await alarmOverdue(), 0, 'once');
  assert.deepEqual(await alarmsTo(story.id), [edith, mara].map(({ id }) => `schedule_overdue ${id}`).sort());
  assert.ok((await openAlarms(mara)).some(({ storyId, stands }) => storyId === story.id && stands));
  await house.owner.query('DROP TRIGGER stumble ON publications');
  while ((await orderOf(story.id))?.state === 'waiting') await publishDue();
  order = await orderOf(story.id);
  assert.equal(order?.state, 'done');
});

test('an editor at the story is not waited for, and nobody goes out twice', async () => {
  const stories = [];
  for (let nth = 0; nth < 6; nth += 1) stories.push(await dueSince(1));
  const held = stories[0]?.id ?? '';
  await house.owner.query('BEGIN');
  await house.owner.query('SELECT FROM stories WHERE id = $1 FOR UPDATE', [held]);
  await Promise.all([publishDue(), publishDue(), publishDue()]);
  assert.equal((await orderOf(held))?.state, 'waiting');
  await house.owner.query('COMMIT');
  await Promise.all([publishDue(), publishDue(), publishDue()]);
  for (const { id } of stories) {
    assert.equal((await orderOf(id))?.state, 'done');
    assert.equal(await desk().$count(publications, eq(publications.storyId, id)), 1);
  }
  assert.equal((await verifyLedger(desk())).broken, null);
});

test('an alarm leaves the front when one of those it calls takes it up', async () => {
  const story = await dueSince(120);
  await publishDue();
  const [alarm] = (await openAlarms(mara)).filter(({ storyId }) => storyId === story.id);
  assert.equal(alarm?.what, 'late');
  await assert.rejects(takeUpAlarm(paul, alarm?.id ?? ''), NotFound);
  await takeUpAlarm(edith, alarm?.id ?? '');
  assert.ok(!(await openAlarms(mara)).some(({ id }) => id === alarm?.id));
  assert.equal((await newestOf(story.id))?.act, 'story.alarm_taken_up');
});
