import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desk } from '#db/desk.ts';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { markOneSeen, markSeen, readNotices, unseenNotices } from './reading.ts';
import { type Told, tell } from './telling.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, joon, edith } = people;
const told = (given: Told) => desk().transaction((tx) => tell(tx, given));

test('everybody meant hears once, and whoever did it not at all', async () => {
  const story = await aStory().by(mina).in(sections.city).make();
  await told({ to: [mina.id, mina.id, edith.id], what: 'approve', storyId: story.id, by: edith.id });
  const [notice, ...more] = await unseenNotices(mina);
  assert.deepEqual(more, []);
  assert.deepEqual(
    { ...notice, id: undefined, at: undefined },
    {
      id: undefined,
      at: undefined,
      what: 'approve',
      headline: story.content.headline,
      href: `/desk/stories/${story.id}`,
      by: edith.name,
      note: '',
      alarm: false,
    },
  );
  assert.deepEqual(await unseenNotices(edith), []);
  await markSeen(mina, notice?.id ?? 0);
  assert.deepEqual(await unseenNotices(mina), []);
});

test('a notice may be about no story, by nobody, and lead to a page of the desk and nowhere else', async () => {
  await told({ to: [joon.id], what: 'other', by: null, href: '/desk/outbox', note: 'Look.', alarm: true });
  await told({ to: [joon.id], what: 'other', by: null });
  const notices = await unseenNotices(joon);
  assert.deepEqual(
    notices.map(({ href, by, note, alarm }) => ({ href, by, note, alarm })),
    [
      { href: '/desk/outbox', by: null, note: 'Look.', alarm: true },
      { href: '/desk', by: null, note: '', alarm: false },
    ],
    'alarms come first',
  );
  for (const href of ['https://elsewhere.test/desk', '//elsewhere.test', '/desks', '/'])
    await assert.rejects(told({ to: [joon.id], what: 'other', by: null, href }), /leads out of the desk/);
});

test('the suspended hear nothing', async () => {
  await owner.query('UPDATE staff SET suspended_at = now() WHERE id = $1', [people.wren.id]);
  await told({ to: [people.wren.id], what: 'other', by: null });
  assert.deepEqual(await unseenNotices(people.wren), []);
});

test('all of one’s notices are read by group, seen and unseen, a page at a time; another’s are not', async () => {
  const { mara } = people;
  const story = await aStory().by(joon).in(sections.city).make();
  for (const what of ['comment', 'mention', 'assignment_offered', 'approve'])
    await told({ to: [mara.id], what, by: edith.id, storyId: story.id });
  await told({ to: [mara.id], what: 'schedule_late', by: null, storyId: story.id, alarm: true });
  const whats = async (asked: Parameters<typeof readNotices>[1]) =>
    (await readNotices(mara, asked)).notices.map(({ what }) => what);
  assert.deepEqual(await whats({ kind: 'comments' }), ['comment']);
  assert.deepEqual(await whats({ kind: 'mentions' }), ['mention']);
  assert.deepEqual(await whats({ kind: 'assignments' }), ['assignment_offered']);
  assert.deepEqual(await whats({ kind: 'my_stories' }), ['approve']);
  assert.deepEqual(await whats({ kind: 'alarms' }), ['schedule_late']);
  const [newest] = (await readNotices(mara, {})).notices;
  await markOneSeen(edith, newest?.id ?? 0);
  assert.equal((await whats({ unseen: true })).length, 5);
  await markOneSeen(mara, newest?.id ?? 0);
  assert.equal((await whats({ unseen: true })).length, 4);
  assert.equal((await whats({})).length, 5);
  for (let n = 0; n < 50; n += 1) await told({ to: [mara.id], what: 'approve', by: edith.id });
  const first = await readNotices(mara, {});
  assert.equal(first.notices.length, 50);
  assert.equal((await readNotices(mara, { before: first.older ?? 0 })).notices.length, 5);
});
