import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desk } from '#db/desk.ts';
import { stories } from '#db/schema/index.ts';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { factsOfMany } from './facts-of-many.ts';
import { takeInHand } from './in-hand.ts';
import type { Who } from './permissions.ts';
import { type Wait, waitingFor } from './waiting.ts';

const { people, sections } = await aNewsroom();
const { mina, joon, edith, paul, wren, mara, adam } = people;
const { city, world } = sections;

const draft = await aStory().by(mina).in(city).make();
const sentBack = await aStory().by(mina).in(city).submittedBy(mina).sentBackBy(edith).make();
const submitted = await aStory().by(mina).in(city).submittedBy(mina).make();
const editors = await aStory().by(edith).in(city).submittedBy(edith).make();
const edited = await aStory()
  .by(joon)
  .in(world)
  .submittedBy(joon)
  .savedBy(wren, { standfirst: 'Cut' })
  .make();
const approved = await aStory().by(mina).in(city).submittedBy(mina).approvedBy(paul).make();
const live = await aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).publishedBy(edith).make();
const spiked = await aStory().by(joon).in(world).spikedBy(joon).make();
const embargoed = await aStory()
  .by(mina)
  .in(city)
  .submittedBy(mina)
  .approvedBy(edith)
  .embargoedBy(edith, new Date(Date.now() + 3_600_000))
  .make();
const soon = await aStory()
  .by(joon)
  .in(world)
  .submittedBy(joon)
  .approvedBy(wren)
  .scheduledBy(mara, new Date(Date.now() + 3_600_000))
  .make();
const all = { draft, sentBack, submitted, editors, edited, approved, live, spiked, embargoed, soon };

async function waiting(who: Who, wait: Wait): Promise<string[]> {
  const { lines, count } = (await waitingFor(who))[wait];
  assert.equal(lines.length, count);
  return lines.map((line) => line.id);
}

test('a reporter has their own drafts to write and what was sent back to fix', async () => {
  assert.deepEqual(await waiting(mina, 'to_write'), [draft.id]);
  assert.deepEqual(await waiting(mina, 'to_fix'), [sentBack.id]);
  assert.deepEqual(await waiting(mina, 'to_approve'), []);
  assert.deepEqual(await waiting(mina, 'to_publish'), []);
});

test('an editor approves what others handed in, in the own section', async () => {
  assert.deepEqual(await waiting(edith, 'to_approve'), [submitted.id]);
  assert.deepEqual(await waiting(paul, 'to_approve'), [submitted.id, editors.id]);
  assert.deepEqual(await waiting(wren, 'to_approve'), [edited.id]);
});

test('who has the publish right publishes what is approved and under no embargo', async () => {
  assert.deepEqual(await waiting(edith, 'to_publish'), [approved.id]);
  assert.deepEqual(await waiting(paul, 'to_publish'), []);
  assert.deepEqual(await waiting(mara, 'to_publish'), [approved.id]);
});

test('a managing editor approves in every section, an admin nothing', async () => {
  assert.deepEqual(await waiting(mara, 'to_approve'), [submitted.id, editors.id, edited.id]);
  assert.deepEqual(await waiting(adam, 'to_approve'), []);
});

test('what the clock publishes waits for whose it is, and for whoever could take it off', async () => {
  for (const who of [joon, mara]) assert.deepEqual(await waiting(who, 'to_go_out'), [soon.id]);
  for (const who of [mina, edith, paul]) assert.deepEqual(await waiting(who, 'to_go_out'), []);
});

test('facts of many stories are those of each story in hand', async () => {
  const ids = (await desk().select({ id: stories.id }).from(stories)).map((row) => row.id);
  const many = await factsOfMany(ids);
  assert.equal(ids.length, Object.keys(all).length);
  for (const id of ids) {
    const { facts } = await desk().transaction((tx) => takeInHand(tx, id, false));
    assert.deepEqual(many.get(id), facts);
  }
});
