import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import canonicalize from 'canonicalize';
import { at } from '../clock.ts';
import { aNewsroom, aStory, refuses } from '../fixtures/index.ts';
import { answerSignOff } from '../sign-offs/answering.ts';
import { askOutside } from '../sign-offs/asking.ts';
import { dayAfter, dayOf } from '../zoned-time.ts';
import { type AskedLedger, askedLedger } from './asked.ts';
import { checkLedger } from './check.ts';
import { exportLedger } from './exporting.ts';
import { actsInLedger, readLedger, rowsOnAPage } from './reading.ts';
import { readRecord } from './record.ts';
import { ledgerScope, reaches } from './scope.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, joon, edith, wren, mara, adam } = people;
const zone = 'Asia/Seoul';
const formula = '=cmd|"/c calc"!A1';
const story = await aStory()
  .by(mina)
  .in(sections.city)
  .submittedBy(mina)
  .sentBackBy(edith, formula)
  .submittedBy(mina)
  .approvedBy(edith)
  .publishedBy(edith)
  .make();
await at(new Date(Date.now() - 9 * 86_400_000), () => aStory().by(joon).in(sections.world).make());
for (let nth = 0; nth < rowsOnAPage; nth += 1) await aStory().by(joon).in(sections.world).make();

const all: AskedLedger = {};
const read = (who: typeof mina, asked: AskedLedger = all) => readLedger(who, asked, zone);
async function exported(who: typeof mina, form: 'csv' | 'json', asked: AskedLedger = all): Promise<string> {
  let text = '';
  for await (const piece of await exportLedger(who, asked, zone, form)) text += piece;
  return text;
}

test('who reads how much: all, the stories of their sections, nothing', async () => {
  await refuses(read(mina), 'not_your_role');
  const counted = async (who: typeof mina) => JSON.parse(await exported(who, 'json')).rows.length;
  const everything = await counted(mara);
  assert.equal(await counted(adam), everything);
  const [cityRows, worldRows] = [await counted(edith), await counted(wren)];
  assert.equal(cityRows + worldRows, everything, 'in this newsroom there are only stories so far');
  assert.ok(cityRows > 5 && worldRows > rowsOnAPage);
  assert.ok((await read(edith)).rows.every((row) => row.subjectId === story.id));
  assert.deepEqual(ledgerScope({ ...mina, roles: ['lawyer'] }), { of: 'stories' });
  assert.equal(reaches(ledgerScope(edith), sections.world.id), false);
  assert.equal(reaches(ledgerScope(edith), null), false);
});

test('it is read page by page to its first row, each once', async () => {
  const seen: number[] = [];
  for (let before: number | null | undefined; before !== null; ) {
    const page: Awaited<ReturnType<typeof read>> = await read(mara, before ? { before } : {});
    seen.push(...page.rows.map((row) => row.seq));
    before = page.older;
  }
  assert.deepEqual(
    seen,
    Array.from({ length: seen.length }, (_, nth) => seen.length - nth),
  );
});

test('it is narrowed by person, act, kind, subject and days, on the page and in the file alike', async () => {
  const today = dayOf(new Date(), zone);
  const cases: [AskedLedger, (row: { act: string; by: string | null }) => boolean][] = [
    [{ by: edith.id }, (row) => row.by === edith.name],
    [{ act: 'story.submit' }, (row) => row.act === 'story.submit'],
    [{ kind: 'story', subject: story.id }, () => true],
    [{ from: dayAfter(today, -10), to: dayAfter(today, -8) }, (row) => row.by === joon.name],
  ];
  for (const [asked, holds] of cases) {
    const { rows } = await read(mara, asked);
    assert.ok(rows.length > 0, JSON.stringify(asked));
    assert.ok(rows.every(holds), JSON.stringify(asked));
    assert.equal(JSON.parse(await exported(mara, 'json', asked)).rows.length, rows.length);
  }
  assert.equal((await read(mara, { from: dayAfter(today, -10), to: dayAfter(today, -8) })).rows.length, 1);
  assert.deepEqual((await read(mara, { by: 'newsroom' })).rows, []);
  assert.ok((await actsInLedger()).includes('story.request_changes'));
});

test('what is mistyped in the address is no filter', () => {
  const mistyped = { by: "' OR 1=1", act: 'DROP', from: '2026-02-31', before: '-1', kind: 'x' };
  assert.ok(Object.values(askedLedger(mistyped)).every((value) => value === undefined));
  assert.equal(askedLedger({ before: '12' }).before, 12);
});

test('whoever has the JSON can check the chain without us', async () => {
  const { head, rows } = JSON.parse(await exported(mara, 'json'));
  let previous = '0'.repeat(64);
  for (const row of rows) {
    assert.equal(row.previous_hash, previous);
    const sealed = {
      seq: row.seq,
      at: row.at,
      actorId: row.actor_id,
      act: row.act,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      before: row.before,
      after: row.after,
      previousHash: row.previous_hash,
    };
    previous = createHash('sha256')
      .update(canonicalize(sealed) ?? '')
      .digest('hex');
    assert.equal(row.hash, previous);
  }
  assert.equal(head.hash, previous);
});

test('no cell of the CSV begins as a formula', async () => {
  await owner.query(`UPDATE staff SET name = '@SUM(1+1)' WHERE id = $1`, [edith.id]);
  const csv = await exported(mara, 'csv');
  await owner.query('UPDATE staff SET name = $2 WHERE id = $1', [edith.id, edith.name]);
  assert.ok(csv.startsWith('\uFEFFseq,at,'));
  assert.ok(csv.includes(`'@SUM(1+1)`));
  for (const line of csv.trim().split('\r\n').slice(1))
    for (const cell of line.split(',')) assert.ok(!/^"?[=+@\t\r-]/.test(cell), cell);
});

test('the record of a story has everything, for whoever looks after it', async () => {
  const record = await readRecord(edith, story.id);
  assert.deepEqual(record.rows.map((row) => row.act.replace('story.', '')).slice(0, 6), [
    'create',
    'submit',
    'request_changes',
    'submit',
    'approve',
    'publish',
  ]);
  assert.ok(record.revisions.every((revision) => /^[0-9a-f]{64}$/.test(revision.sha256)));
  assert.ok(record.revisions.some((revision) => revision.publications.length > 0));
  const { link } = await askOutside(edith, {
    storyId: story.id,
    name: 'Counsellor Ahn',
    language: 'en',
    question: 'Is the clerk named?',
    days: 3,
  });
  await answerSignOff(link.split('/').at(-1) ?? '', {
    answer: 'remarks',
    name: 'B. Ahn',
    remarks: 'Say alleged.',
  });
  const [outside] = (await readRecord(edith, story.id)).signOffs;
  assert.deepEqual(
    [outside?.name, outside?.question, outside?.answer, outside?.signedAs, outside?.remarks],
    ['Counsellor Ahn', 'Is the clerk named?', 'remarks', 'B. Ahn', 'Say alleged.'],
  );
  await refuses(readRecord(wren, story.id), 'not_your_section');
  await refuses(readRecord(mina, story.id), 'not_your_section');
});

test('only who may read all of it has all of it checked', async () => {
  await refuses(checkLedger(edith, ''), 'not_your_role');
  const { head, broken } = await checkLedger(mara, 'no hash');
  assert.equal(broken, null);
  assert.equal((await checkLedger(mara, head)).broken, null);
});
