import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStyle, readyRules, type StyleRule } from './finding.ts';
import { startingSet } from './starting-set.ts';

const rule = (
  pattern: string,
  instead: string,
  language: 'en' | 'ko' = 'en',
  kind: StyleRule['kind'] = 'spelling',
) => ({
  id: pattern,
  language,
  kind,
  pattern,
  instead,
  reason: '',
});
const found = (text: string, ...rules: StyleRule[]) =>
  findStyle(text, readyRules(rules)).map((one) => `${one.from}: ${one.found} → ${one.instead}`);

test('whole words are found, with their capital kept', () => {
  const email = rule('e-mail', 'email');
  assert.deepEqual(found('E-mail me, or e-mail her. An e-mailer is no e-mail', email), [
    '0: E-mail → Email',
    '14: e-mail → email',
    '44: e-mail → email',
  ]);
  assert.deepEqual(found('The City Council sat', rule('City Council', 'city council')), [
    '4: City Council → city council',
  ]);
  assert.deepEqual(found('The city council sat', rule('City Council', 'city council')), []);
});

test('# stands for a number and comes back in the fix', () => {
  assert.deepEqual(found('It is 12.5 percent, not 3,000 percent', rule('# percent', '#%')), [
    '6: 12.5 percent → 12.5%',
    '24: 3,000 percent → 3,000%',
  ]);
  assert.deepEqual(found('from 1990-2000', rule('from #-#', 'from # to #')), [
    '0: from 1990-2000 → from 1990 to 2000',
  ]);
});

test('in Korean particles follow a word, and a word does not begin inside another', () => {
  const days = rule('몇일', '며칠', 'ko');
  assert.deepEqual(found('몇일이 지나 몇일간, 열몇일', days), ['0: 몇일 → 며칠', '7: 몇일 → 며칠']);
  assert.deepEqual(found('12 퍼센트', rule('# 퍼센트', '#%', 'ko')), ['0: 12 퍼센트 → 12%']);
});

test('of two that overlap the longer one counts; signs of patterns mean themselves', () => {
  assert.deepEqual(found('in order to see', rule('in order to', 'to'), rule('order', 'ask')), [
    '0: in order to → to',
  ]);
  assert.deepEqual(found('a (sic) b', rule('(sic)', '')), ['2: (sic) → ']);
});

test('accepted words look for nothing', () => {
  assert.deepEqual(found('Byeolmok', rule('Byeolmok', '', 'en', 'word')), []);
});

test('the starting set is some forty rules a language, each of which finds its own pattern and no fix of its own', () => {
  for (const language of ['en', 'ko'] as const) {
    const rules = startingSet
      .filter((one) => one.language === language)
      .map((one) => ({ ...one, id: one.pattern }));
    assert.ok(rules.length >= 40, `${rules.length} in ${language}`);
    assert.equal(new Set(rules.map(({ pattern }) => pattern.toLowerCase())).size, rules.length);
    for (const one of rules.filter(({ kind }) => kind !== 'word')) {
      const ready = readyRules([one]);
      const [hit] = findStyle(one.pattern.replaceAll('#', '12'), ready);
      assert.ok(hit, one.pattern);
      if (hit.instead)
        assert.deepEqual(findStyle(hit.instead, ready), [], `${one.pattern} finds its own fix`);
      assert.ok(one.reason, one.pattern);
    }
  }
});
