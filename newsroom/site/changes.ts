import type { PublicationKind } from '../stories/after-publication.ts';
import { comparedText } from '../stories/comparing/words.ts';
import { compare, type Piece, type RowChange } from '../stories/comparing.ts';
import type { Doc, PictureAttrs } from '../stories/document/body.ts';
import { emptyContent, type Language } from '../stories/document/content.ts';
import type { Ask } from './snapshot.ts';

type Version = {
  id: string;
  revisionId: string;
  kind: PublicationKind;
  at: Date;
  headline: string;
  standfirst: string;
  dateline: string;
  body: Doc;
  leadPicture: PictureAttrs | null;
};

/** One passage that differs between two published versions. */
export type Passage = {
  what: 'headline' | 'standfirst' | 'dateline' | 'lead_picture' | 'picture' | 'passage';
  how: 'added' | 'removed' | 'changed';
  pieces: Piece[];
};

/** What a publication changed of what readers had before. */
export type Step = {
  id: string;
  kind: PublicationKind;
  at: Date;
  /** Null for the first version: there was nothing before. */
  passages: Passage[] | null;
};

export type Changes = { storyId: string; language: Language; slug: string; headline: string; steps: Step[] };

/** More versions than these are not shown: the oldest of them is then taken as the first. */
const most = 40;

/**
 * What changed of a live story each time it went out, newest first: published versions only, as the newsroom lets
 * readers see them.
 * @returns null when there is no such story, or the newsroom does not let readers see it
 */
export async function readChanges(ask: Ask, language: Language, slug: string): Promise<Changes | null> {
  const [story] = await ask<{ storyId: string; headline: string }>(
    'SELECT story_id AS "storyId", headline FROM site.stories WHERE language = $1 AND slug = $2',
    [language, slug],
  );
  if (!story) return null;
  const versions = await ask<Version>(
    `SELECT id, revision_id AS "revisionId", kind, at, headline, standfirst, dateline, body,
       lead_picture AS "leadPicture"
     FROM site.versions WHERE story_id = $1 ORDER BY at DESC, id DESC LIMIT $2`,
    [story.storyId, most],
  );
  if (versions.length === 0) return null;
  const steps = versions.map((version, nth) => {
    const before = versions[nth + 1];
    const { id, kind, at } = version;
    return { id, kind, at, passages: before ? passagesOf(before, version, language) : null };
  });
  // A note that left the words as they were stands under the story itself.
  return { ...story, language, slug, steps: steps.filter((step) => step.passages?.length !== 0) };
}

/**
 * The passages in which two published versions differ, in the order a reader meets them. Words that only look
 * otherwise (bold, a link) are not told.
 * @param before the older version
 * @param after the newer one
 */
export function passagesOf(
  before: Omit<Version, 'id' | 'kind' | 'at'>,
  after: Omit<Version, 'id' | 'kind' | 'at'>,
  language: Language,
): Passage[] {
  if (before.revisionId === after.revisionId) return [];
  const contentOf = ({ headline, standfirst, dateline, body, leadPicture }: typeof before) => ({
    ...emptyContent(language),
    headline,
    standfirst,
    dateline,
    body,
    leadPicture,
  });
  const comparison = compare(contentOf(before), contentOf(after));
  const texts = comparison.texts.flatMap(({ field, pieces }): Passage[] =>
    field === 'headline' || field === 'standfirst' || field === 'dateline'
      ? [{ what: field, how: howOf(before[field], after[field]), pieces }]
      : [],
  );
  const { leadPicture } = comparison;
  const lead: Passage[] = leadPicture
    ? [
        {
          what: 'lead_picture',
          how: leadPicture.kind === 'same' ? 'changed' : leadPicture.kind,
          pieces: comparedText(leadPicture.before?.caption ?? '', leadPicture.after?.caption ?? ''),
        },
      ]
    : [];
  return [...texts, ...lead, ...comparison.rows.flatMap(passageOf)];
}

function passageOf(row: RowChange): Passage[] {
  if (row.kind === 'same') return [];
  if (row.picture) return [{ what: 'picture', how: row.kind, pieces: row.picture.caption }];
  const told = row.pieces.some((piece) => piece.kind === 'added' || piece.kind === 'removed');
  return told ? [{ what: 'passage', how: row.kind, pieces: row.pieces }] : [];
}

function howOf(before: string, after: string): Passage['how'] {
  if (before === '') return 'added';
  return after === '' ? 'removed' : 'changed';
}
