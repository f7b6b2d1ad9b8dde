import { disassemble } from 'es-hangul';
import type { Language } from '../stories/document/content.ts';
import { withoutParticle } from './terms.ts';

/** Latin letters for the letters of Hangul: PostgreSQL compares words by threes of letters, and knows only those. */
const jamo = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ'];
const latin = [...'gqndtrmbvsxwjyckzphaeioufl0123456'];
const letters = new Map(jamo.map((one, n) => [one, latin[n] ?? '']));

/**
 * How a word is compared with others: a wrong letter of a Korean syllable is one letter of five, not one of two.
 * @param word in lower case
 */
export function keyOf(word: string, language: Language): string {
  if (language === 'ko') return [...disassemble(word)].map((one) => letters.get(one) ?? one).join('');
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Shorter words are not worth guessing at; longer ones are none. */
const wordForms: Record<Language, RegExp> = {
  en: /(?<![\p{L}\p{N}])\p{Script=Latin}{4,24}(?![\p{L}\p{N}])/gu,
  ko: /(?<![\p{L}\p{N}])[가-힣]{2,12}(?![\p{L}\p{N}])/gu,
};

/**
 * The words of a text that a mistyped one may have been meant to be, each once.
 * @param text a story's words
 */
export function wordsIn(text: string, language: Language): string[] {
  const words = (text.normalize('NFC').match(wordForms[language]) ?? []).map((word) =>
    language === 'ko' ? withoutParticle(word) : word.toLowerCase(),
  );
  return [...new Set(words)];
}

/**
 * How many letters must be put in, left out, changed, or swapped with the next to make one word of another
 * (Damerau and Levenshtein).
 * @param most no more than this are counted
 */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}
