import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { lateBetween } from './late.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, edith } = people;
const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 9, minutes));

test('the day’s late and failed publications by the clock, and no others', async () => {
  const order = async (minutes: number, state: 'done' | 'failed' | 'cancelled', lateMs: number | null) => {
    const story = await aStory().by(mina).in(sections.city).submittedBy(mina).approvedBy(edith).make();
    // As the owner with the guards off: a clock that runs late is hard to have on purpose.
    await owner.query('BEGIN');
    await owner.query(`SET LOCAL session_replication_role = 'replica'`);
    await owner.query(
      `INSERT INTO schedules (story_id, revision_id, review_id, kind, at, "by", state, ended_at, late_ms, next_try)
       SELECT story_id, revision_id, id, 'first', $2, "by", $3, $2, $4, $2 FROM reviews WHERE story_id = $1`,
      [story.id, at(minutes), state, lateMs],
    );
    await owner.query('COMMIT');
    return story.id;
  };
  await order(0, 'done', 400);
  const late = await order(10, 'done', 180_000);
  const failed = await order(20, 'failed', null);
  await order(30, 'cancelled', null);
  await order(300, 'done', 180_000);
  const found = await lateBetween(at(0), at(60));
  assert.deepEqual(
    found.map(({ storyId, how, lateMs }) => [storyId, how, lateMs]),
    [
      [late, 'late', 180_000],
      [failed, 'failed', null],
    ],
  );
});
