import { diffArrays } from 'diff';
import type { Mark } from '../document/body.ts';
import { type Run, sameMarks } from './rows.ts';

/** A stretch of text in a comparison; `restyled` has the same words, but looks or leads otherwise than it `was`. */
export type Piece = {
  kind: 'same' | 'added' | 'removed' | 'restyled';
  text: string;
  marks: Mark[];
  was: Mark[];
};

type Token = { text: string; marks: Mark[] };

/** Words hold together with the apostrophes and hyphens inside them; every other sign stands alone. */
const words = /\s+|[\p{L}\p{N}\p{M}_]+(?:['’\-.,][\p{L}\p{N}\p{M}_]+)*|[^\s\p{L}\p{N}\p{M}_]/gu;

function tokensOf(runs: Run[]): Token[] {
  return runs.flatMap(({ text, marks }) => (text.match(words) ?? []).map((word) => ({ text: word, marks })));
}

/**
 * Compares two texts word by word, formatting and links included.
 * @param before the older text
 * @param after the newer one
 * @returns pieces in reading order; of a replaced stretch what was removed comes first
 */
export function comparedWords(before: Run[], after: Run[]): Piece[] {
  const old = tokensOf(before);
  const fresh = tokensOf(after);
  const changes = diffArrays(
    old.map((token) => token.text),
    fresh.map((token) => token.text),
  );
  const pieces: Piece[] = [];
  let atOld = 0;
  let atFresh = 0;
  for (const { value, added, removed } of changes)
    for (let nth = 0; nth < value.length; nth += 1) {
      const was = added ? undefined : old[atOld++];
      const is = removed ? undefined : fresh[atFresh++];
      const token = is ?? was;
      if (!token) continue;
      const kind = added
        ? 'added'
        : removed
          ? 'removed'
          : sameMarks(was?.marks ?? [], token.marks)
            ? 'same'
            : 'restyled';
      pieces.push({ kind, text: token.text, marks: token.marks, was: was?.marks ?? [] });
    }
  return joined(together(pieces));
}

/**
 * Compares two plain texts.
 * @returns pieces as `comparedWords` does
 */
export function comparedText(before: string, after: string): Piece[] {
  const runs = (text: string): Run[] => (text ? [{ text, marks: [] }] : []);
  return comparedWords(runs(before), runs(after));
}

/** Puts "old words" and "new words" each in one stretch, where only a space between them stayed. */
function together(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    if (!isChange(pieces[at])) {
      result.push(pieces[at++] as Piece);
      continue;
    }
    const removed: Piece[] = [];
    const added: Piece[] = [];
    for (; at < pieces.length; at += 1) {
      const piece = pieces[at] as Piece;
      if (piece.kind === 'removed') removed.push(piece);
      else if (piece.kind === 'added') added.push(piece);
      else if (/^ +$/.test(piece.text) && piece.kind === 'same' && isReplacing(pieces, at)) {
        removed.push({ ...piece, kind: 'removed' });
        added.push({ ...piece, kind: 'added' });
      } else break;
    }
    result.push(...removed, ...added);
  }
  return result;
}

const isChange = (piece: Piece | undefined) => piece?.kind === 'added' || piece?.kind === 'removed';

/** A space inside a replacement, not one after a word that was only put in or only taken out. */
function isReplacing(pieces: Piece[], at: number): boolean {
  const kinds = new Set<string | undefined>();
  let next = at + 1;
  for (; isChange(pieces[next]); next += 1) kinds.add(pieces[next]?.kind);
  if (next === at + 1) return false;
  for (let before = at - 1; isChange(pieces[before]); before -= 1) kinds.add(pieces[before]?.kind);
  return kinds.size === 2;
}

function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind && sameMarks(last.marks, piece.marks) && sameMarks(last.was, piece.was))
      last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}
