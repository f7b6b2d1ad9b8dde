import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desk } from '#db/desk.ts';
import { aNewsroom, aStory, look } from '../fixtures/index.ts';
import { Incomplete, NotAllowed } from '../refusals.ts';
import { actOn } from '../stories/acts/index.ts';
import { plan } from '../stories/acts/plan.ts';
import { may } from '../stories/permissions.ts';
import { pressedActs } from '../stories/workflow.ts';
import { askedBoard } from './asked-board.ts';
import { columnOf, columns } from './columns.ts';
import { cardsAtOnce } from './counted.ts';
import { moveTo, stateAfter } from './moves.ts';
import { markPattern, readBoard, readMore } from './reading.ts';

const house = await aNewsroom();
const { mina, joon, edith, paul, mara } = house.people;
const { city, world } = house.sections;
const everything = askedBoard({});
const midnight = new Date(Date.now() - 3_600_000);
const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000);

async function planned(storyId: string, priority: number, due: Date | null) {
  await plan(mara, { ...(await look(storyId)).base, priority, due });
}

async function scheduledStory() {
  const { id, base } = await aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).make();
  await actOn(edith, 'schedule', { ...base, at: hour(5).toISOString() });
  return look(id);
}

test('each story stands in the column of its state; what is spiked or killed in none', async () => {
  const made = {
    draft: await aStory().by(mina).in(city).make(),
    changes_requested: await aStory().by(mina).in(city).submittedBy(mina).sentBackBy(edith).make(),
    submitted: await aStory().by(mina).in(city).submittedBy(mina).make(),
    approved: await aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).make(),
    scheduled: await scheduledStory(),
    live: await aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).publishedBy(edith).make(),
  };
  await aStory().by(mina).in(city).spikedBy(mina).make();
  await aStory()
    .by(mina)
    .in(city)
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .killedBy(mara)
    .make();
  const board = await readBoard(everything, midnight);
  for (const column of columns) {
    const wanted = column in made ? [made[column as keyof typeof made].id] : [];
    assert.deepEqual(
      board[column].cards.map(({ id }) => id),
      wanted,
      column,
    );
    assert.equal(board[column].count, wanted.length, column);
    for (const card of board[column].cards) assert.equal(columnOf(card.facts), column);
  }
  const tomorrow = await readBoard(everything, hour(1));
  assert.equal(tomorrow.live.count, 0, 'only what went out today');
});

test('a column is in order of priority, then due, then age, and goes on where it was left', async () => {
  const ids: string[] = [];
  for (let nth = 0; nth < cardsAtOnce + 5; nth += 1) ids.push((await aStory().by(joon).in(world).make()).id);
  const [late, soon, urgent, least] = [ids[24], ids[23], ids[22], ids[0]] as [string, string, string, string];
  await planned(soon, 3, hour(1));
  await planned(late, 3, hour(5));
  await planned(urgent, 1, null);
  await planned(least, 5, hour(-3));
  const asked = askedBoard({ section: world.id });
  const first = (await readBoard(asked, midnight)).draft;
  assert.equal(first.count, ids.length);
  assert.equal(first.cards.length, cardsAtOnce);
  assert.ok(first.more && markPattern.test(first.more));
  const second = await readMore('draft', asked, midnight, first.more);
  assert.equal(second.more, null);
  assert.deepEqual(
    [...first.cards, ...second.cards].map(({ id }) => id),
    [urgent, soon, late, ...ids.slice(1, 22), least],
  );
});

test('what is live goes on from where it was left, newest first', async () => {
  const ids: string[] = [];
  for (let nth = 0; nth < cardsAtOnce + 2; nth += 1)
    ids.push(
      (await aStory().by(joon).in(world).submittedBy(joon).approvedBy(mara).publishedBy(mara).make()).id,
    );
  const asked = askedBoard({ section: world.id });
  const first = (await readBoard(asked, midnight)).live;
  assert.ok(first.more && markPattern.test(first.more));
  const second = await readMore('live', asked, midnight, first.more);
  assert.deepEqual(
    [...first.cards, ...second.cards].map(({ id }) => id),
    ids.reverse(),
  );
});

test('filters narrow the board; a mistyped one is none', async () => {
  const korean = await aStory().by(mina).inKorean().in(city).make();
  const hers = await readBoard(askedBoard({ language: 'ko' }), midnight);
  assert.deepEqual(
    hers.draft.cards.map(({ id }) => id),
    [korean.id],
  );
  const byline = await readBoard(askedBoard({ author: joon.authorId ?? '' }), midnight);
  assert.ok(byline.draft.cards.length > 0);
  assert.ok(byline.draft.cards.every(({ facts }) => facts.bylineStaffIds.includes(joon.id)));
  assert.equal(JSON.stringify(askedBoard({ section: 'x', language: 'fr', author: "'" })), '{}');
});

test('a card moves by the acts the tables allow, and says why else', async () => {
  const { facts: submitted } = await aStory().by(mina).in(city).submittedBy(mina).make();
  assert.deepEqual(moveTo(edith, submitted, 'approved'), { acts: ['approve'] });
  assert.deepEqual(moveTo(edith, submitted, 'changes_requested'), { acts: ['request_changes'] });
  assert.deepEqual(moveTo(mina, submitted, 'approved'), { refused: 'own_byline', act: 'approve' });
  assert.deepEqual(moveTo(mina, submitted, 'draft'), { acts: ['recall'] });
  assert.deepEqual(moveTo(edith, submitted, 'draft'), { refused: 'not_submitter', act: 'recall' });
  assert.deepEqual(moveTo(edith, submitted, 'live'), { refused: 'no_way', act: null });
  assert.deepEqual(moveTo(edith, submitted, 'submitted'), { refused: 'here', act: null });
  const { facts: approved } = await aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).make();
  assert.deepEqual(moveTo(edith, approved, 'live'), { acts: ['publish'] });
  assert.deepEqual(moveTo(edith, approved, 'scheduled'), { acts: ['schedule'] });
  const { facts: waiting } = await scheduledStory();
  assert.deepEqual(moveTo(edith, waiting, 'approved'), { acts: ['unschedule'] });
  assert.deepEqual(moveTo(paul, approved, 'live'), { refused: 'no_publish_right', act: 'publish' });
  const { facts: again } = await aStory()
    .by(mina)
    .in(city)
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .reopenedBy(mina)
    .savedBy(mina, { headline: 'Another' })
    .submittedBy(mina)
    .approvedBy(edith)
    .make();
  assert.deepEqual(moveTo(edith, again, 'live'), { acts: ['update', 'correct'] });
});

test('the state an act is said to lead to is the one it leads to', async () => {
  const stories = [
    await aStory().by(mina).in(city).make(),
    await aStory().by(mina).in(city).submittedBy(mina).make(),
    await aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).make(),
    await aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).publishedBy(edith).make(),
    await aStory().by(mina).in(city).submittedBy(mina).spikedBy(mara).make(),
  ];
  let tried = 0;
  for (const { id } of stories)
    for (const pressed of pressedActs) {
      const { facts, base, sha256 } = await look(id);
      if (!may(mara, pressed, facts).allowed) continue;
      const order = {
        ...base,
        sha256,
        note: 'x',
        until: null,
        priority: 3,
        at: hour(3).toISOString(),
        wrong: 'x',
        right: 'y',
      };
      const done = await actOn(mara, pressed, order).catch(() => null);
      if (!done) continue;
      const { working, public: shown, newlyApproved, scheduled } = (await look(id)).facts;
      assert.deepEqual(
        { working, public: shown, newlyApproved, scheduled },
        stateAfter(pressed, facts),
        pressed,
      );
      tried += 1;
    }
  assert.ok(tried >= 8, `${tried} acts were tried`);
});

test('a priority and a due time are the editors’ to set; what is not given stays', async () => {
  const { id, base } = await aStory().by(mina).in(city).make();
  const due = hour(2);
  await assert.rejects(plan(mina, { ...base, priority: 1 }), NotAllowed);
  await assert.rejects(plan(edith, base), Incomplete);
  for (const wrong of [{ priority: 0 }, { priority: 6 }, { priority: 1.5 }, { due: 'soon' }])
    await assert.rejects(actOn(edith, 'plan', { ...base, ...wrong }), Incomplete);
  await actOn(edith, 'plan', { ...base, due: due.toISOString() });
  await actOn(edith, 'plan', { ...(await look(id)).base, priority: 1 });
  const { row } = await look(id);
  assert.equal(row.priority, 1);
  assert.equal(row.dueAt?.getTime(), due.getTime());
  await actOn(edith, 'plan', { ...(await look(id)).base, due: null });
  assert.equal((await look(id)).row.dueAt, null);
  const { rows } = await desk().execute<{ after: { to: object } }>(
    `select after from ledger where act = 'story.plan' and subject_id = '${id}' order by seq`,
  );
  assert.deepEqual(
    rows.map(({ after }) => after.to),
    [
      { priority: 3, due: due.toISOString() },
      { priority: 1, due: due.toISOString() },
      { priority: 1, due: null },
    ],
  );
});
