import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, lacks, refuses } from '../fixtures/index.ts';
import { NotFound } from '../refusals.ts';
import { removeRule, saveRule } from './acts/save-rule.ts';
import { takeStartingSet } from './acts/take-starting-set.ts';
import { readStyle } from './reading.ts';
import { startingSet } from './starting-set.ts';

const { people, owner } = await aNewsroom();
const { mina, edith, mara, adam, laura } = people;
const rule = {
  language: 'en' as const,
  kind: 'spelling' as const,
  pattern: 'gaol',
  instead: 'jail',
  reason: 'As people say.',
};

test('editors, managing editors and the admin change the house style, others read it', async () => {
  for (const who of [mina, laura]) await refuses(saveRule(who, rule), 'not_your_role');
  await saveRule(edith, rule);
  const [made] = await readStyle('en');
  assert.equal(made?.instead, 'jail');
  await saveRule(mara, { ...rule, id: made?.id, instead: 'prison' });
  assert.deepEqual(
    (await readStyle('en')).map(({ instead }) => instead),
    ['prison'],
  );
  assert.deepEqual(await readStyle('ko'), []);
  await removeRule(adam, made?.id);
  assert.deepEqual(await readStyle(), []);
  await assert.rejects(removeRule(adam, made?.id), NotFound);
  const { rows } = await owner.query(`SELECT act FROM ledger WHERE subject_kind = 'style' ORDER BY seq`);
  assert.deepEqual(
    rows.map(({ act }) => act),
    ['style.save_rule', 'style.save_rule', 'style.remove_rule'],
  );
});

test('what is wrong in a rule is said beside its field', async () => {
  await lacks(saveRule(edith, { ...rule, pattern: ' ', reason: '' }), {
    pattern: 'missing',
    reason: 'missing',
  });
  await lacks(saveRule(edith, { ...rule, reason: '' }), { reason: 'missing' });
  await lacks(saveRule(edith, { ...rule, instead: 'gaol' }), { instead: 'same_words' });
  await lacks(saveRule(edith, { ...rule, instead: '# jails' }), { instead: 'more_numbers' });
  await saveRule(edith, rule);
  await lacks(saveRule(edith, { ...rule, pattern: 'Gaol' }), { pattern: 'rule_there' });
});

test('the starting set is taken over once, and leaves what is there', async () => {
  await takeStartingSet(edith);
  await takeStartingSet(edith);
  assert.equal((await readStyle()).length, startingSet.length + 1);
});
