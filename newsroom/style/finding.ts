/** A rule of the house style as the editor works by it. */
export type StyleRule = {
  id: string;
  language: 'en' | 'ko';
  kind: 'spelling' | 'title' | 'number' | 'banned' | 'word';
  /** Words to look for; `#` stands for a number. */
  pattern: string;
  /** What is written in their place, `#` for the number found; empty: the writer decides. */
  instead: string;
  reason: string;
};

/** Words of a text that the house writes otherwise: from where to where (UTF-16 units), by which rule. */
export type StyleFinding = { from: number; to: number; found: string; instead: string; rule: StyleRule };

const number = String.raw`(\d[\d.,]*\d|\d)`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

type Ready = { rule: StyleRule; looksFor: RegExp };

/**
 * Makes rules ready to look with. Patterns are words and not regular expressions, so none of them can be slow.
 * @param rules of one language
 */
export function readyRules(rules: readonly StyleRule[]): Ready[] {
  return rules
    .filter(({ kind, pattern }) => kind !== 'word' && pattern.trim() !== '')
    .map((rule) => ({ rule, looksFor: looksFor(rule) }));
}

function looksFor({ pattern, language }: StyleRule): RegExp {
  const words = pattern
    .trim()
    .split(/\s+/)
    .map((word) => word.split('#').map(escaped).join(number));
  const letter = language === 'ko' ? '[가-힣]' : String.raw`[\p{L}\p{N}]`;
  // A number may be the end of a longer one, and what begins with a letter begins a word.
  const starts = /^[\p{L}\p{N}]/u.test(pattern)
    ? `(?<!${letter})`
    : pattern.startsWith('#')
      ? String.raw`(?<![\d.,])`
      : '';
  // In Korean particles follow a word without a space.
  const ends = language === 'en' && /[\p{L}\p{N}]$/u.test(pattern) ? `(?!${letter})` : '';
  const anyCase = pattern === pattern.toLowerCase();
  return new RegExp(starts + words.join(String.raw`[ \u00a0]+`) + ends, anyCase ? 'giu' : 'gu');
}

/**
 * Finds what the house writes otherwise.
 * @param text one paragraph
 * @param rules as `readyRules` made them
 * @returns in the order of the text, none within another: the longer one counts
 */
export function findStyle(text: string, rules: readonly Ready[]): StyleFinding[] {
  const all = rules.flatMap(({ rule, looksFor: sign }) =>
    [...text.matchAll(sign)].map((match) => {
      const [found, ...numbers] = match;
      return {
        from: match.index,
        to: match.index + found.length,
        found,
        instead: written(rule, found, numbers),
        rule,
      };
    }),
  );
  const longest = all
    // Some patterns hold what they ask for: "e-mail" is not found in itself.
    .filter(({ found, instead }) => found !== instead)
    .sort((one, other) => other.to - other.from - (one.to - one.from));
  const kept: StyleFinding[] = [];
  for (const finding of longest)
    if (!kept.some((one) => one.from < finding.to && finding.from < one.to)) kept.push(finding);
  return kept.sort((one, other) => one.from - other.from);
}

/** The words to be written, with the numbers found and the capital the text had where the rule has none. */
function written({ pattern, instead }: StyleRule, found: string, numbers: string[]): string {
  let nth = 0;
  const words = instead.replaceAll('#', () => numbers[nth++] ?? '#');
  const capital = /^\p{Lu}/u.test(found) && /^\p{Ll}/u.test(pattern) && /^\p{Ll}/u.test(words);
  return capital ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}
