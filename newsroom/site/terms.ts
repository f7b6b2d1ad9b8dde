/** What is searched for, and how a finding is shown. */

/** More of a query is not read. */
export const longestQuery = 120;
const mostTerms = 8;

/** A piece of a snippet; `found` is what was searched for. */
export type SnippetPart = { text: string; found: boolean };

/**
 * A query as it is searched for: trimmed, one space between words, not longer than `longestQuery`.
 * @param raw as typed
 */
export function queryOf(raw: string | null): string {
  return (raw ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestQuery)
    .toWellFormed();
}

/**
 * The words of a query.
 * @param query as `queryOf` returns it
 */
export function termsOf(query: string): string[] {
  const terms = query
    .split(/\s+/)
    .map((term) => term.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  return [...new Set(terms)].slice(0, mostTerms);
}

/**
 * The pairs of neighbouring letters in some words, as `word_pairs` of the database makes them of a story.
 * @param terms as `termsOf` returns them
 */
export function pairsOf(terms: string[]): string[] {
  const pairs = new Set<string>();
  for (const term of terms) {
    const letters = [...term.toLowerCase()];
    for (let n = 1; n < letters.length; n += 1) pairs.add(`${letters[n - 1]}${letters[n]}`);
  }
  return [...pairs];
}

/** Particles that may stand behind a Korean noun; those of one syllable that many nouns end in are left alone. */
const particles =
  /(?<=[가-힣]{2})(?:에서는|에서도|에게서|으로는|으로도|에서|에게|께서|으로|까지|부터|보다|처럼|마다|이라고|라고|은|는|을|를|의|에|와|과)$/;
const afterConsonant = new Set(['은', '을', '과', '으로', '이라고']);
const afterVowel = new Set(['는', '를', '와', '라고']);

/**
 * A Korean word without the particle at its end: a story has it with another one.
 * @param term as `termsOf` returns it
 */
export function withoutParticle(term: string): string {
  const found = particles.exec(term);
  if (!found) return term;
  const stem = term.slice(0, found.index);
  const closed = ((stem.codePointAt(stem.length - 1) ?? 0) - 0xac00) % 28 !== 0;
  if ((closed ? afterVowel : afterConsonant).has(found[0])) return term;
  return stem;
}

/**
 * The stems in a query as PostgreSQL writes it, other than those that must not be there.
 * @param query a `tsquery`
 */
export function stemsIn(query: string): string[] {
  return [...query.matchAll(/(!?)'((?:[^']|'')+)'/g)].flatMap(([, not, stem = '']) =>
    not ? [] : stem.replaceAll("''", "'"),
  );
}

/** Letters and digits of Latin script; as a range, for `\p{L}` takes longer to search by than to search. */
const latin = '[0-9a-z\\u00c0-\\u024f]';
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * Finds in a text what was looked for: English words of a stem, Korean words whatever spaces stand in them.
 * @param terms stems or words
 */
export function patternOf(terms: string[], language: 'en' | 'ko'): RegExp {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  const one = (term: string) => {
    if (language === 'ko') return [...term].map(escaped).join('\\s*');
    // A stem's last y was made an i. Short stems begin too many other words.
    const stem = escaped(term).replace(/i$/, '[iy]');
    return `(?<!${latin})${stem}${term.length > 3 ? `${latin}*` : `(?:${latin}?(?:e?s|ed|ing|er))?(?!${latin})`}`;
  };
  return new RegExp(longestFirst.map(one).join('|') || '(?!)', 'gi');
}

/**
 * A text with what was looked for marked.
 * @param pattern as `patternOf` gives it
 */
export function markedIn(text: string, pattern: RegExp): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push({ text: text.slice(done, match.index), found: false }, { text: match[0], found: true });
    done = match.index + match[0].length;
  }
  parts.push({ text: text.slice(done), found: false });
  return parts.filter((part) => part.text !== '');
}

const around = 60;
const longestSnippet = 180;

/**
 * A snippet of a story around the first of what was looked for, marked.
 * @param words the story's words; its first line is the headline, which the snippet passes over where it can
 * @param pattern as `patternOf` gives it
 */
export function snippetOf(words: string, pattern: RegExp): SnippetPart[] {
  const headlineEnd = words.indexOf('\n') + 1;
  const text = words.slice(headlineEnd).replaceAll('\n', ' ').trim();
  const first = text.search(pattern);
  const from = first <= around ? 0 : wordStart(text, first - around);
  const to = from + longestSnippet >= text.length ? text.length : wordStart(text, from + longestSnippet);
  const shown = `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
  return markedIn(shown, pattern);
}

/** Where the word that holds a position begins. */
function wordStart(text: string, position: number): number {
  return text.lastIndexOf(' ', position) + 1;
}
