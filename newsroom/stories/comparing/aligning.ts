import { diffArrays } from 'diff';
import { type Row, textOf } from './rows.ts';

/** Rows of two bodies side by side; null where there is nothing on that side. */
export type Pair = { before: Row | null; after: Row | null };

/** Rows less alike than this are not one row rewritten but two. */
const alikeEnough = 0.34;
/** More comparisons than this are not worth the wait: then what went and what came stand one after the other. */
const mostComparisons = 20_000;

/**
 * Finds which row of one body became which of the other.
 * @param before rows of the older body
 * @param after rows of the newer one
 * @returns pairs in reading order
 */
export function aligned(before: Row[], after: Row[]): Pair[] {
  const pairs: Pair[] = [];
  const old = [...before];
  const fresh = [...after];
  let gone: Row[] = [];
  let come: Row[] = [];
  const settle = () => {
    pairs.push(...matched(gone, come));
    gone = [];
    come = [];
  };
  for (const { value, added, removed } of diffArrays(
    before.map((row) => row.key),
    after.map((row) => row.key),
  )) {
    if (removed) gone.push(...old.splice(0, value.length));
    else if (added) come.push(...fresh.splice(0, value.length));
    else {
      settle();
      const were = old.splice(0, value.length);
      const are = fresh.splice(0, value.length);
      pairs.push(...are.map((row, nth) => ({ before: were[nth] ?? null, after: row })));
    }
  }
  settle();
  return pairs;
}

/** Pairs rows that went with rows that came, in order, so that the likenesses add up to the most. */
function matched(gone: Row[], come: Row[]): Pair[] {
  if (gone.length * come.length > mostComparisons || gone.length === 0 || come.length === 0)
    return [
      ...gone.map((row) => ({ before: row, after: null })),
      ...come.map((row) => ({ before: null, after: row })),
    ];
  const words = new Map([...gone, ...come].map((row) => [row, wordsOf(row)]));
  const like = (one: Row, other: Row) => likeness(one, other, words);
  // best[i][j]: the most that gone from i and come from j can add up to.
  const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(come.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = gone.length - 1; i >= 0; i -= 1)
    for (let j = come.length - 1; j >= 0; j -= 1) {
      const score = like(gone[i] as Row, come[j] as Row);
      const paired = score >= alikeEnough ? score + at(i + 1, j + 1) : 0;
      (best[i] as Float64Array)[j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < gone.length || j < come.length) {
    const was = gone[i] ?? null;
    const is = come[j] ?? null;
    const score = was && is ? like(was, is) : 0;
    if (was && is && score >= alikeEnough && at(i, j) === score + at(i + 1, j + 1)) {
      pairs.push({ before: was, after: is });
      i += 1;
      j += 1;
    } else if (was && (!is || at(i, j) === at(i + 1, j))) {
      pairs.push({ before: was, after: null });
      i += 1;
    } else {
      pairs.push({ before: null, after: is });
      j += 1;
    }
  }
  return pairs;
}

function wordsOf(row: Row): string[] {
  const text = row.picture ? `${row.picture.caption} ${row.picture.alt} ${row.picture.credit}` : textOf(row);
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Dice's coefficient over the words of two rows: 0 nothing in common, 1 the same words. */
function likeness(one: Row, other: Row, words: Map<Row, string[]>): number {
  if ((one.kind === 'picture') !== (other.kind === 'picture')) return 0;
  if (one.picture && other.picture && one.picture.pictureId === other.picture.pictureId) return 1;
  const [a, b] = [words.get(one) ?? [], words.get(other) ?? []];
  if (a.length + b.length === 0) return one.kind === other.kind ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
