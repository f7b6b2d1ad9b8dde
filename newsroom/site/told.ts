import type { ToldKind } from '../stories/after-publication.ts';
import type { Words } from '../words/index.ts';

/** What readers are told of words that were out. */
export type Correction = {
  kind: ToldKind;
  /** Of a correction; empty in the other kinds, and in corrections made when there was a note only. */
  wrong: string;
  right: string;
  note: string;
  at: Date;
};

/** A correction as it is told: what it is, and each part of it under its name. */
export type Told = { title: string; parts: { name: string | null; text: string }[] };

type Labels = Pick<Words['corrections'], 'kind' | 'wrong' | 'right'>;

/**
 * What a correction says, in the order it is read: on the page, in feeds, for search engines, on the desk.
 * @param words in the language of the story
 */
export function toldOf({ kind, wrong, right, note }: Omit<Correction, 'at'>, words: Labels): Told {
  return {
    title: words.kind[kind],
    parts: [
      { name: words.wrong, text: wrong },
      { name: words.right, text: right },
      { name: null, text: note },
    ].filter((part) => part.text !== ''),
  };
}

/** The same in one line of plain words. */
export function inOneLine({ parts }: Told): string {
  return parts.map(({ name, text }) => (name ? `${name}: ${text}` : text)).join(' ');
}

/**
 * Where each of a story's corrections stands on its page: the newest editor's note above, the rest under it.
 * @param corrections of one story, newest first
 */
export function placed<One extends Correction>(corrections: One[]): { above: One | null; under: One[] } {
  const above = corrections.find((one) => one.kind === 'editors_note') ?? null;
  return { above, under: corrections.filter((one) => one !== above) };
}
