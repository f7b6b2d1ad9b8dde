import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { aNewsroom, aStory, databaseRefuses, lacks, refuses, savedOver } from '../fixtures/index.ts';
import { unseenNotices } from '../notices/reading.ts';
import { LinkSpent, NotFound } from '../refusals.ts';
import { ledgerOf } from '../stories/history.ts';
import type { Who } from '../stories/permissions.ts';
import { answerSignOff, lookAtSignOff, showsPicture } from './answering.ts';
import { askOutside, revokeSignOff } from './asking.ts';
import { signOffsOf } from './reading.ts';

const newsroom = await aNewsroom();
const { people, sections, owner } = newsroom;
const { mina, edith, mara, laura, wren, adam } = people;
const { city } = sections;

const form = { name: 'Counsellor Ahn', language: 'en' as const, days: 3, question: 'Is paragraph two safe?' };
const asked = async (who: Who, storyId: string, more: object = {}) => {
  const { link } = await askOutside(who, { storyId, ...form, ...more });
  return link.split('/').at(-1) as string;
};
const story = () => aStory().by(mina).in(city).submittedBy(mina).make();
const yes = { answer: 'yes', name: 'Ahn Jisu' };

test('the link shows one revision, whatever the story says later, and the answer is bound to it', async () => {
  const { id, sha256, content } = await story();
  const secret = await asked(edith, id);
  await savedOver(edith, id, { headline: 'Quite other words' });
  const page = await lookAtSignOff(secret);
  assert.equal(page.state, 'open');
  assert.equal(page.state === 'open' && page.content.headline, content.headline);
  await answerSignOff(secret, { ...yes, answer: 'remarks', remarks: 'Take the name out.' });
  const [one] = await signOffsOf(id);
  assert.deepEqual(
    [one?.state, one?.answer, one?.signedAs, one?.remarks, one?.sha256],
    ['answered', 'remarks', 'Ahn Jisu', 'Take the name out.', sha256],
  );
  const [row] = await ledgerOf(id);
  assert.equal(row?.act, 'story.sign_off');
  assert.equal(row?.by, null);
  assert.equal(row?.after?.sha256, sha256);
  const notice = (await unseenNotices(edith)).find(({ what }) => what === 'sign_off_remarks');
  assert.equal(notice?.note, 'Ahn Jisu: Take the name out.');
});

test('a link is answered once, and shows no words after that', async () => {
  const secret = await asked(laura, (await story()).id);
  await answerSignOff(secret, yes);
  assert.deepEqual(Object.keys(await lookAtSignOff(secret)).sort(), [
    'answer',
    'at',
    'language',
    'signedAs',
    'state',
  ]);
  await assert.rejects(answerSignOff(secret, yes), LinkSpent);
});

test('a link that was taken back or ran out shows nothing and takes no answer', async () => {
  const { id } = await story();
  const secret = await asked(edith, id);
  const [one] = await signOffsOf(id);
  await revokeSignOff(mara, one?.id);
  assert.deepEqual(await lookAtSignOff(secret), { state: 'revoked', language: 'en' });
  await assert.rejects(answerSignOff(secret, yes), LinkSpent);
  const late = await asked(edith, id);
  await owner.query('ALTER TABLE sign_offs DISABLE TRIGGER sign_offs_stand');
  await owner.query(`UPDATE sign_offs SET expires_at = now() - interval '1 minute' WHERE revoked_at IS NULL`);
  await owner.query('ALTER TABLE sign_offs ENABLE TRIGGER sign_offs_stand');
  assert.deepEqual(await lookAtSignOff(late), { state: 'expired', language: 'en' });
  await assert.rejects(answerSignOff(late, yes), LinkSpent);
  assert.deepEqual(await lookAtSignOff(`${late.slice(0, -1)}_`), { state: 'unknown' });
  await assert.rejects(revokeSignOff(mara, '00000000-0000-4000-8000-000000000000'), NotFound);
});

test('only pictures of that revision are shown, and only while the link is open', async () => {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO pictures (name, width, height, sha256, uploaded_by) VALUES ('a', 10, 10, 'a', $1), ('b', 10, 10, 'b', $1)
     RETURNING id`,
    [mina.id],
  );
  const [shown, other] = rows.map(({ id }) => id) as [string, string];
  const { id } = await aStory()
    .by(mina)
    .in(city)
    .saying({ leadPicture: { pictureId: shown, alt: 'x', caption: '', credit: 'x' } })
    .make();
  const secret = await asked(edith, id);
  assert.equal(await showsPicture(secret, shown), true);
  assert.equal(await showsPicture(secret, other), false);
  await answerSignOff(secret, yes);
  assert.equal(await showsPicture(secret, shown), false);
});

test('who asks: editors of the section, managing editors and lawyers', async () => {
  const { id } = await story();
  await refuses(askOutside(mina, { storyId: id, ...form }), 'not_your_role');
  await refuses(askOutside(wren, { storyId: id, ...form }), 'not_your_section');
  await refuses(askOutside(adam, { storyId: id, ...form }), 'not_your_role');
  for (const who of [edith, mara, laura]) await asked(who, id);
});

test('what is wrong in question and answer is said beside its field', async () => {
  const { id } = await story();
  await lacks(askOutside(edith, { storyId: id, ...form, name: ' ', email: 'nobody', days: 31 }), {
    name: 'missing',
    email: 'not_an_email',
    days: 'wrong',
  });
  const secret = await asked(edith, id);
  await lacks(answerSignOff(secret, { name: '' }), { answer: 'missing', name: 'missing' });
  await lacks(answerSignOff(secret, { ...yes, answer: 'no' }), { remarks: 'missing' });
});

test('the link goes out by mail where an address is given, and only its SHA-256 is kept', async () => {
  const { id } = await story();
  const secret = await asked(edith, id, { email: 'ahn@law.example', language: 'ko' });
  const { rows } = await owner.query(`SELECT payload FROM outbox WHERE payload ->> 'to' = 'ahn@law.example'`);
  assert.match(rows[0]?.payload.text, new RegExp(`/sign-off/${secret}`));
  const { rows: kept } = await owner.query('SELECT s::text AS row FROM sign_offs s');
  assert.ok(kept.length > 0 && !kept.some(({ row }) => row.includes(secret)));
});

test('the database changes neither what was asked nor what was answered', async () => {
  const { id } = await story();
  const secret = await asked(edith, id);
  await answerSignOff(secret, yes);
  const desk = new pg.Client({ connectionString: newsroom.deskUrl });
  await desk.connect();
  for (const change of [
    `UPDATE sign_offs SET answer = 'no', remarks = 'x' WHERE story_id = $1`,
    `UPDATE sign_offs SET sha256 = 'x' WHERE story_id = $1`,
    `UPDATE sign_offs SET expires_at = now() WHERE story_id = $1`,
    'DELETE FROM sign_offs WHERE story_id = $1',
  ])
    await databaseRefuses(desk.query(change, [id]), /stands as it was asked/);
  await desk.end();
});
