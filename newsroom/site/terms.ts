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

/**
 * A text in which what was found stands between marks, cut at the marks.
 * @param marked the text
 */
export function partsOf(marked: string, marks: { start: string; stop: string }): SnippetPart[] {
  return marked
    .split(marks.start)
    .flatMap((piece, n) => {
      if (n === 0) return [{ text: piece, found: false }];
      const [found = '', rest = ''] = piece.split(marks.stop);
      return [
        { text: found, found: true },
        { text: rest, found: false },
      ];
    })
    .filter((part) => part.text !== '');
}

const around = 60;
const longestSnippet = 180;

/**
 * A snippet of a story around the first of some terms, with each term marked.
 * @param words the story's words; its first line is the headline, which the snippet passes over where it can
 * @param terms as `termsOf` returns them
 */
export function snippetOf(words: string, terms: string[]): SnippetPart[] {
  const headlineEnd = words.indexOf('\n') + 1;
  const text = words.slice(headlineEnd).replaceAll('\n', ' ').trim();
  const pattern = new RegExp(
    terms
      .toSorted((a, b) => b.length - a.length)
      .map((term) => term.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
      .join('|'),
    'gi',
  );
  const first = text.search(pattern);
  const from = first <= around ? 0 : wordStart(text, first - around);
  const to = from + longestSnippet >= text.length ? text.length : wordStart(text, from + longestSnippet);
  const shown = `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
  const parts: SnippetPart[] = [];
  let done = 0;
  for (const match of shown.matchAll(pattern)) {
    parts.push({ text: shown.slice(done, match.index), found: false }, { text: match[0], found: true });
    done = match.index + match[0].length;
  }
  parts.push({ text: shown.slice(done), found: false });
  return parts.filter((part) => part.text !== '');
}

/** Where the word that holds a position begins. */
function wordStart(text: string, position: number): number {
  return text.lastIndexOf(' ', position) + 1;
}
