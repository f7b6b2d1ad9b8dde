import { aligned, type Pair } from './comparing/aligning.ts';
import { type Row, rowsOf } from './comparing/rows.ts';
import { comparedText, comparedWords, type Piece } from './comparing/words.ts';
import type { PictureAttrs } from './document/body.ts';
import { canonicalContent } from './document/canonical.ts';
import { emptyContent, type StoryContent } from './document/content.ts';

export type { Row, Run, Within } from './comparing/rows.ts';
export type { Piece } from './comparing/words.ts';

const textFields = [
  'headline',
  'standfirst',
  'dateline',
  'slug',
  'searchTitle',
  'searchDescription',
  'firstPublished',
] as const;
const listFields = ['sectionId', 'bylines', 'topics', 'coverages'] as const;

export type TextChange = { field: (typeof textFields)[number]; pieces: Piece[] };
/** What a story names by id; `moved` stands in both, in another order. */
export type ListChange = {
  field: (typeof listFields)[number];
  entries: { id: string; kind: 'same' | 'added' | 'removed' | 'moved' }[];
};
export type PictureChange = {
  kind: 'added' | 'removed' | 'changed' | 'same';
  before: PictureAttrs | null;
  after: PictureAttrs | null;
  /** Another picture in its place. */
  replaced: boolean;
  alt: Piece[];
  caption: Piece[];
  credit: Piece[];
};
export type RowChange = Pair & {
  kind: 'same' | 'added' | 'removed' | 'changed';
  pieces: Piece[];
  picture: PictureChange | null;
  /** It became another kind of paragraph, or stands in something else. */
  reshaped: boolean;
};

/** All that differs between two states of a story, in the order a reader meets it. */
export type Comparison = {
  texts: TextChange[];
  lists: ListChange[];
  leadPicture: PictureChange | null;
  rows: RowChange[];
  /** The contents differ, and nothing above says how: lists joined or divided. */
  structure: boolean;
  /** How many places differ. */
  changes: number;
};

/**
 * Compares two states of a story. Pure. If their canonical forms differ in anything, so does something here.
 * @param before the older state; null: there is none, and everything is new
 * @param after the newer state
 */
export function compare(before: StoryContent | null, after: StoryContent): Comparison {
  const old = before ?? { ...emptyContent(after.language), body: { type: 'doc' as const, content: [] } };
  const texts = textFields
    .map((field) => ({ field, was: textOf(old, field), is: textOf(after, field) }))
    .filter(({ was, is }) => was !== is)
    .map(({ field, was, is }) => ({ field, pieces: comparedText(was, is) }));
  const lists = listFields
    .map((field) => ({ field, entries: comparedIds(idsOf(old, field), idsOf(after, field)) }))
    .filter(({ entries }) => entries.some((entry) => entry.kind !== 'same'));
  const leadPicture = comparedPicture(old.leadPicture, after.leadPicture);
  const rows = aligned(rowsOf(old.body), rowsOf(after.body)).map(comparedRow);
  const changes =
    texts.length +
    lists.length +
    (leadPicture && leadPicture.kind !== 'same' ? 1 : 0) +
    rows.filter((row) => row.kind !== 'same').length;
  const structure = changes === 0 && canonicalContent(old) !== canonicalContent(after);
  return {
    texts,
    lists,
    leadPicture: leadPicture?.kind === 'same' ? null : leadPicture,
    rows,
    structure,
    changes: structure ? 1 : changes,
  };
}

function textOf(content: StoryContent, field: (typeof textFields)[number]): string {
  if (field !== 'firstPublished') return content[field];
  const { name = '', url = '' } = content.firstPublished ?? {};
  return [name, url].filter(Boolean).join(' ');
}

function idsOf(content: StoryContent, field: (typeof listFields)[number]): string[] {
  if (field !== 'sectionId') return content[field];
  return content.sectionId === null ? [] : [content.sectionId];
}

function comparedIds(before: string[], after: string[]): ListChange['entries'] {
  const stayed = before.filter((id) => after.includes(id));
  const stay = after.filter((id) => before.includes(id));
  return [
    ...before.filter((id) => !after.includes(id)).map((id) => ({ id, kind: 'removed' as const })),
    ...after.map((id) => ({
      id,
      kind: !before.includes(id)
        ? ('added' as const)
        : stayed[stay.indexOf(id)] === id
          ? ('same' as const)
          : ('moved' as const),
    })),
  ];
}

function comparedPicture(before: PictureAttrs | null, after: PictureAttrs | null): PictureChange | null {
  if (!before && !after) return null;
  const part = (name: 'alt' | 'caption' | 'credit') =>
    comparedText(before?.[name] ?? '', after?.[name] ?? '');
  const differs = (['pictureId', 'alt', 'caption', 'credit'] as const).some(
    (name) => before?.[name] !== after?.[name],
  );
  return {
    kind: !before ? 'added' : !after ? 'removed' : differs ? 'changed' : 'same',
    before,
    after,
    replaced: Boolean(before && after && before.pictureId !== after.pictureId),
    alt: part('alt'),
    caption: part('caption'),
    credit: part('credit'),
  };
}

function comparedRow({ before, after }: Pair): RowChange {
  return {
    before,
    after,
    kind: !before ? 'added' : !after ? 'removed' : before.key === after.key ? 'same' : 'changed',
    pieces: comparedWords(before?.runs ?? [], after?.runs ?? []),
    picture: comparedPicture(before?.picture ?? null, after?.picture ?? null),
    reshaped: Boolean(before && after && shape(before) !== shape(after)),
  };
}

const shape = ({ kind, within }: Row) => JSON.stringify([kind, within]);
