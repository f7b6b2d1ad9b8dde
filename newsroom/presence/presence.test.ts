import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { at } from '../clock.ts';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { Incomplete, NotFound } from '../refusals.ts';
import { beHere, goneAfter } from './being-here.ts';
import { whoIsIn } from './who-is-in.ts';

const { people, sections, deskUrl } = await aNewsroom();
const { mina, edith } = people;
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

test('who has a story open is seen with their field, until they leave or fall silent', async () => {
  const { id } = await aStory().by(mina).in(sections.city).make();
  const [one, other] = [randomUUID(), randomUUID()];
  await beHere(mina, id, { tab: one, field: 'headline' });
  await beHere(edith, id, { tab: other, field: 'nonsense' });
  assert.deepEqual(await whoIsIn([id]), {
    [id]: [
      { id: edith.id, name: edith.name, field: null },
      { id: mina.id, name: mina.name, field: 'headline' },
    ],
  });
  await beHere(edith, id, { tab: other, field: null, gone: true });
  assert.equal((await whoIsIn([id]))[id]?.length, 1);
  assert.deepEqual(await at(inSeconds(goneAfter / 1000 + 1), () => whoIsIn([id])), {});
});

test('two windows of a person are one person', async () => {
  const { id } = await aStory().by(mina).in(sections.city).make();
  await beHere(mina, id, { tab: randomUUID(), field: null });
  await beHere(mina, id, { tab: randomUUID(), field: 'body' });
  assert.deepEqual((await whoIsIn([id]))[id], [{ id: mina.id, name: mina.name, field: 'body' }]);
});

test('others are called when somebody comes, moves or goes, not at every beat', async () => {
  const { id } = await aStory().by(mina).in(sections.city).make();
  const listener = new pg.Client({ connectionString: deskUrl });
  await listener.connect();
  const heard: string[] = [];
  listener.on('notification', ({ payload }) => {
    const message = JSON.parse(payload ?? '{}');
    if (message.kind === 'presence' && message.id === id) heard.push(message.subject);
  });
  await listener.query('LISTEN desk');
  const tab = randomUUID();
  await beHere(mina, id, { tab, field: null });
  await beHere(mina, id, { tab, field: null });
  await beHere(mina, id, { tab, field: 'body' });
  await beHere(mina, id, { tab, field: 'body' });
  await beHere(mina, id, { tab, field: null, gone: true });
  while (heard.length < 3) await listener.query('SELECT 1');
  await listener.query('SELECT 1');
  assert.equal(heard.length, 3);
  await listener.end();
});

test('nobody moves another’s window, and what is not there has nobody in it', async () => {
  const { id } = await aStory().by(mina).in(sections.city).make();
  const tab = randomUUID();
  await beHere(mina, id, { tab, field: 'body' });
  await beHere(edith, id, { tab, field: 'headline' });
  await beHere(edith, id, { tab, field: null, gone: true });
  assert.deepEqual((await whoIsIn([id]))[id], [{ id: mina.id, name: mina.name, field: 'body' }]);
  await assert.rejects(beHere(mina, randomUUID(), { tab: randomUUID(), field: null }), NotFound);
  await assert.rejects(beHere(mina, 'x', { tab: randomUUID(), field: null }), NotFound);
  await assert.rejects(beHere(mina, id, { tab: 'x', field: null }), Incomplete);
  assert.deepEqual(await whoIsIn(["' or true", randomUUID()]), {});
});
