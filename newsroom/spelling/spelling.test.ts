import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lacks } from '../fixtures/refusing.ts';
import { misspelt, suggestionsFor } from './spelling.ts';
import { isAccepted, wordsIn } from './words-in.ts';

test('English words are looked up', async () => {
  const words = ['harbour', 'reciept', 'accomodation', 'councillor', 'don’t'];
  assert.deepEqual(await misspelt({ language: 'en', words }), ['reciept', 'accomodation']);
  assert.equal((await suggestionsFor({ language: 'en', word: 'reciept' }))[0], 'receipt');
});

test('Korean words are looked up with their particles', async () => {
  const words = ['여객선이', '좌초했다', '역활', '됬다', '며칠'];
  assert.deepEqual(await misspelt({ language: 'ko', words }), ['역활', '됬다']);
  assert.equal((await suggestionsFor({ language: 'ko', word: '역활' }))[0], '역할');
});

test('what is no question is refused', async () => {
  await lacks(misspelt({ language: 'fr', words: [] }), { language: 'missing' });
  await lacks(misspelt({ language: 'en', words: Array.from({ length: 601 }, () => 'a') }), {
    words: 'too_long',
  });
  await lacks(suggestionsFor({ language: 'en' }), { word: 'wrong' });
});

test('names, addresses and abbreviations are asked of no dictionary', () => {
  assert.deepEqual(
    wordsIn(
      'Teh ferry to Byeolmok (see https://haesol.example/ferrry) ran. “Wel,” said NATO’s Hannah.',
      'en',
    ).map(({ word, from }) => `${from} ${word}`),
    ['0 teh', '4 ferry', '23 see', '58 ran', '64 wel', '70 said'],
  );
  assert.deepEqual(
    wordsIn('별목의 여객선 3척이 a@b.kr', 'ko').map(({ word }) => word),
    ['별목의', '여객선', '척이'],
  );
});

test('the house’s own words are right, with particles and in the genitive', () => {
  const accepted = new Set(['별목', 'byeolmok']);
  for (const word of ['별목', '별목에서는', 'Byeolmok', 'Byeolmok’s'])
    assert.equal(isAccepted(word, accepted), true, word);
  for (const word of ['별목초등학교에서', '별', 'Byeolmoks'])
    assert.equal(isAccepted(word, accepted), false, word);
});
