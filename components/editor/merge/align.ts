import { diffArrays } from 'diff';
import type { Block } from '#newsroom/stories/document/body.ts';
import { canonicalBlock } from '#newsroom/stories/document/canonical.ts';
import { plainText } from '#newsroom/stories/document/plain-text.ts';

/** What became of one block of the base: kept, rewritten, or taken out (`null`). */
export type Fate = Block | null;
/** A body told as changes to another: the fate of each of its blocks, and what was put before each (and at the end). */
export type Aligned = { fates: Fate[]; put: Block[][] };

/** Blocks that share fewer words than this are not one block rewritten. */
const alike = 0.35;

/**
 * Tells one body as changes to another, block by block.
 * @param base the blocks before
 * @param other the blocks after
 */
export function align(base: Block[], other: Block[]): Aligned {
  const fates: Fate[] = [];
  const put: Block[][] = [[]];
  const add = (block: Block) => put.at(-1)?.push(block);
  const next = (fate: Fate) => {
    fates.push(fate);
    put.push([]);
  };
  let at = 0;
  let to = 0;
  let removed: Block[] = [];
  let added: Block[] = [];
  const settle = () => {
    for (const [was, is] of pairs(removed, added)) {
      if (was && is) next(is);
      else if (was) next(null);
      else if (is) add(is);
    }
    removed = [];
    added = [];
  };
  for (const part of diffArrays(base.map(canonicalBlock), other.map(canonicalBlock))) {
    const count = part.value.length;
    if (part.removed) removed = base.slice(at, at + count);
    else if (part.added) added = other.slice(to, to + count);
    else {
      settle();
      for (const block of other.slice(to, to + count)) next(block);
    }
    if (!part.added) at += count;
    if (!part.removed) to += count;
  }
  settle();
  return { fates, put };
}

type Pair = [Block | null, Block | null];

/** Pairs each block taken out with the one put in that says most of the same, in order; the rest stand alone. */
function pairs(removed: Block[], added: Block[]): Pair[] {
  const was = removed.map(wordsOf);
  const is = added.map(wordsOf);
  const score: number[][] = Array.from({ length: removed.length + 1 }, () => Array(added.length + 1).fill(0));
  const best = (i: number, j: number) => score[i]?.[j] ?? 0;
  const gain = (i: number, j: number) => {
    if (removed[i]?.type !== added[j]?.type) return 0;
    const share = shared(was[i] ?? [], is[j] ?? []);
    return share >= alike ? share : 0;
  };
  for (let i = removed.length - 1; i >= 0; i -= 1)
    for (let j = added.length - 1; j >= 0; j -= 1) {
      const together = gain(i, j);
      const row = score[i] as number[];
      row[j] = Math.max(best(i + 1, j), best(i, j + 1), together > 0 ? together + best(i + 1, j + 1) : 0);
    }
  const found: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < removed.length || j < added.length) {
    const together = i < removed.length && j < added.length ? gain(i, j) : 0;
    if (together > 0 && best(i, j) === together + best(i + 1, j + 1))
      found.push([removed[i++] ?? null, added[j++] ?? null]);
    else if (j >= added.length || (i < removed.length && best(i, j) === best(i + 1, j)))
      found.push([removed[i++] ?? null, null]);
    else found.push([null, added[j++] ?? null]);
  }
  return found;
}

function wordsOf(block: Block): string[] {
  const text =
    block.type === 'picture' ? block.attrs.pictureId : plainText({ type: 'doc', content: [block] });
  return text.split(/\s+/).filter(Boolean);
}

/** Dice's coefficient over words, counted as often as they stand there. */
function shared(one: string[], other: string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of other) {
    const there = left.get(word) ?? 0;
    if (there > 0) both += 1;
    left.set(word, there - 1);
  }
  return (2 * both) / (one.length + other.length);
}
