import { isAccepted, wordsIn } from '#newsroom/spelling/words-in.ts';
import { findStyle, readyRules, type StyleRule } from '#newsroom/style/finding.ts';
import type { Speller } from './speller.ts';

/** Words that are not as the house writes them, or that no dictionary has (then without a rule). */
export type Found = { from: number; to: number; found: string; instead: string; rule: StyleRule | null };

/**
 * Looks through one paragraph.
 * @param language of the story
 * @param rules the house style
 * @param speller what the dictionary knows
 * @param names words that are right here: names the story and the newsroom give
 */
export function looking(
  language: 'en' | 'ko',
  rules: readonly StyleRule[],
  speller: Speller,
  names: readonly string[],
): (text: string) => Found[] {
  const own = rules.filter((rule) => rule.language === language);
  const ready = readyRules(own);
  const accepted = new Set(
    [...own.filter(({ kind }) => kind === 'word').map(({ pattern }) => pattern), ...names].flatMap((name) => [
      name.toLowerCase(),
      ...name.toLowerCase().split(/[\s,·()]+/),
    ]),
  );
  return (text) => {
    const style: Found[] = findStyle(text, ready);
    const spelling = wordsIn(text, language)
      .filter(({ word }) => !isAccepted(word, accepted) && speller.isWrong(word))
      .map(({ word, from }) => ({
        from,
        to: from + word.length,
        found: text.slice(from, from + word.length),
        instead: '',
        rule: null,
      }))
      // What a rule says already needs no second word.
      .filter((one) => !style.some(({ from, to }) => from < one.to && one.from < to));
    return [...style, ...spelling].sort((one, other) => one.from - other.from);
  };
}
