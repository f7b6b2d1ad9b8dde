import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { drizzle } from 'drizzle-orm/node-postgres';
import { desk } from '#db/desk.ts';
import { aNewsroom, aStory, databaseRefuses, look } from '../fixtures/index.ts';
import { save } from '../stories/acts/save.ts';
import { submit } from '../stories/acts/submit.ts';
import { append } from './append.ts';
import { verifyLedger } from './verify.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, edith } = people;
const { city } = sections;
const rows = async () => Number((await owner.query('SELECT count(*) FROM ledger')).rows[0].count);

test('fifty acts at once leave one unbroken chain', async () => {
  const stories = [];
  for (let nth = 0; nth < 50; nth += 1) stories.push(await aStory().by(mina).in(city).make());
  const before = await rows();
  await Promise.all(stories.map((story) => submit(mina, story.base)));
  assert.equal(await rows(), before + 50);
  const { rows: held, broken } = await verifyLedger(desk());
  assert.deepEqual({ held, broken }, { held: before + 50, broken: null });
});

test('an act that is refused leaves no row', async () => {
  const story = await aStory().by(mina).in(city).make();
  const before = await rows();
  await assert.rejects(submit(edith, { ...story.base, version: 99 }));
  const words = { ...story.content, headline: 'x' };
  await assert.rejects(save(people.adam, { ...story.base, content: words, saveId: randomUUID() }));
  assert.equal(await rows(), before);
});

test('each act is written down: who, what, on what, before and after', async () => {
  const story = await aStory()
    .by(mina)
    .in(city)
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .make();
  const { rows: told } = await owner.query(
    'SELECT act, actor_id, before, after FROM ledger WHERE subject_id = $1 ORDER BY seq',
    [story.id],
  );
  assert.deepEqual(
    told.map(({ act, actor_id }) => [act, actor_id]),
    [
      ['story.create', mina.id],
      ['story.submit', mina.id],
      ['story.approve', edith.id],
      ['story.publish', edith.id],
    ],
  );
  assert.deepEqual(told[3].before, { working: 'approved', public: 'none', version: 3 });
  assert.equal(told[3].after.public, 'live');
  assert.equal(told[2].after.sha256, (await look(story.id)).sha256);
});

/** As the owner with the guards switched off, and back. */
async function tampered(statement: string, put: string): Promise<Awaited<ReturnType<typeof verifyLedger>>> {
  await owner.query('ALTER TABLE ledger DISABLE TRIGGER ALL');
  try {
    await owner.query('CREATE TEMP TABLE kept AS SELECT * FROM ledger');
    await owner.query(statement);
    const verdict = await verifyLedger(desk());
    await owner.query('DELETE FROM ledger');
    await owner.query('INSERT INTO ledger SELECT * FROM kept ORDER BY seq');
    await owner.query('DROP TABLE kept');
    assert.equal((await verifyLedger(desk())).broken, null, put);
    return verdict;
  } finally {
    await owner.query('ALTER TABLE ledger ENABLE TRIGGER ALL');
  }
}

test('whatever is changed in the ledger is found, and its first row is named', async () => {
  assert.ok((await rows()) > 20);
  const changes: [string, { seq: number; why: string }][] = [
    [`UPDATE ledger SET actor_id = '${edith.id}' WHERE seq = 7`, { seq: 7, why: 'altered' }],
    [`UPDATE ledger SET act = 'story.kill' WHERE seq IN (9, 12)`, { seq: 9, why: 'altered' }],
    [`UPDATE ledger SET at = at + interval '1 ms' WHERE seq = 5`, { seq: 5, why: 'altered' }],
    [`UPDATE ledger SET subject_id = '${randomUUID()}' WHERE seq = 6`, { seq: 6, why: 'altered' }],
    [`UPDATE ledger SET after = after || '{"note":"x"}' WHERE seq = 8`, { seq: 8, why: 'altered' }],
    [`UPDATE ledger SET before = '{}' WHERE seq = 1`, { seq: 1, why: 'altered' }],
    [`UPDATE ledger SET hash = repeat('a', 64) WHERE seq = 10`, { seq: 10, why: 'altered' }],
    [`UPDATE ledger SET previous_hash = repeat('b', 64) WHERE seq = 11`, { seq: 11, why: 'unchained' }],
    ['DELETE FROM ledger WHERE seq = 4', { seq: 4, why: 'missing' }],
    ['DELETE FROM ledger WHERE seq = 1', { seq: 1, why: 'missing' }],
    [
      'UPDATE ledger SET seq = CASE seq WHEN 1002 THEN 3 ELSE 2 END WHERE seq IN (1002, 1003)',
      { seq: 2, why: 'unchained' },
    ],
  ];
  for (const [statement, broken] of changes) {
    const first = statement.includes('1002')
      ? 'UPDATE ledger SET seq = seq + 1000 WHERE seq IN (2, 3)'
      : 'SELECT';
    const verdict = await tampered(`${first}; ${statement}`, statement);
    assert.deepEqual(verdict.broken, broken, statement);
  }
});

test('a row that does not follow the last is refused by the database', async () => {
  const { rows: last } = await owner.query('SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1');
  const insert = (seq: number, previous: string) =>
    owner.query(
      `INSERT INTO ledger (seq, at, act, subject_kind, subject_id, previous_hash, hash)
       VALUES ($1, now(), 'x', 'house', 'x', $2, $3)`,
      [seq, previous, 'c'.repeat(64)],
    );
  await databaseRefuses(insert(Number(last[0].seq) + 2, last[0].hash), /does not follow/);
  await databaseRefuses(insert(Number(last[0].seq) + 1, 'd'.repeat(64)), /does not follow/);
});

test('what is written down is sealed whatever it says', async () => {
  for (const after of [
    { words: 'é 한글 "\\ \u2028', number: 0.1 + 0.2, deep: [{ b: 1, a: null }], none: undefined },
    null,
    'text',
    [1, 2, 3],
  ])
    await desk().transaction((tx) =>
      append(tx, { actorId: null, act: 'house.test', subjectKind: 'house', subjectId: 'one', after }),
    );
  assert.equal((await verifyLedger(desk())).broken, null);
});

test('rows cut off at the end are found by a hash noted outside, and by nothing else', async () => {
  const { head: noted, rows: all } = await verifyLedger(desk());
  assert.equal((await verifyLedger(desk(), noted)).broken, null);
  const cut = async (hash?: string) => {
    await owner.query('BEGIN');
    await owner.query('ALTER TABLE ledger DISABLE TRIGGER ALL');
    await owner.query(`DELETE FROM ledger WHERE seq > ${all - 3}`);
    const left = await verifyLedger(drizzle(owner) as unknown as ReturnType<typeof desk>, hash);
    await owner.query('ROLLBACK');
    return left;
  };
  assert.deepEqual((await cut()).broken, null);
  const left = await cut(noted);
  assert.deepEqual(left.broken, { seq: null, why: 'cut_off' });
  assert.equal(left.rows, all - 3);
  assert.equal((await verifyLedger(desk(), 'a'.repeat(64))).broken?.why, 'cut_off');
});
