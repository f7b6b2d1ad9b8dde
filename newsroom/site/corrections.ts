import type { Bilingual } from '#db/schema/columns.ts';
import type { Doc } from '../stories/document/body.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { Language } from '../stories/document/content.ts';
import { paths } from './paths.ts';
import type { Ask } from './snapshot.ts';
import type { Correction } from './told.ts';

/** A correction with the story it is about. */
export type ListedCorrection = Correction & {
  id: string;
  language: Language;
  slug: string;
  headline: string;
  /** Of live coverage: the entry that was corrected; null: the story itself. */
  entryId: string | null;
};

/** A story that was retracted: what stands at its address. */
export type Retraction = {
  storyId: string;
  language: Language;
  slug: string;
  headline: string;
  section: { slug: string; names: Bilingual } | null;
  note: string;
  at: Date;
  firstPublishedAt: Date;
  /** Null where they went with the retraction. */
  words: { standfirst: string; dateline: string; body: Doc } | null;
};

/** How many a page of corrections holds. */
const pageLength = 20;

/** A place in the list: what comes after this one. */
export type CorrectionPlace = { at: Date; id: string };

/**
 * Reads a place from an address.
 * @param text as `readCorrections` wrote it, or anything else
 */
export function correctionPlace(text: string | null): CorrectionPlace | null {
  const [, at = '', id = ''] = /^(\d{1,15})-(.{36})$/.exec(text ?? '') ?? [];
  return uuidPattern.test(id) ? { at: new Date(Number(at)), id } : null;
}

/**
 * Reads one page of all that was corrected in a language, newest first.
 * @param place what comes after it is read; null: from the newest
 * @returns the page, and the place of the older one, or null on the last page
 */
export async function readCorrections(
  ask: Ask,
  language: Language,
  place: CorrectionPlace | null = null,
  most = pageLength,
): Promise<{ corrections: ListedCorrection[]; older: string | null }> {
  const rows = await ask<ListedCorrection>(
    `SELECT id, kind, wrong, "right", note, at, language, slug, headline, entry_id AS "entryId"
     FROM site.corrections
     WHERE language = $1 ${place ? 'AND (at, id) < ($3, $4)' : ''}
     ORDER BY at DESC NULLS LAST, id DESC NULLS LAST LIMIT $2`,
    [language, most + 1, ...(place ? [place.at, place.id] : [])],
  );
  const corrections = rows.slice(0, most);
  const last = corrections.at(-1);
  return { corrections, older: rows.length > most && last ? `${last.at.getTime()}-${last.id}` : null };
}

/** Where the words stand that were corrected. */
export const correctedAt = ({ entryId, ...story }: ListedCorrection): string =>
  entryId ? paths.entry(story, entryId) : paths.story(story);

/**
 * What readers are told of one live story itself, newest first; of its entries they are told under each.
 * @param storyId the story's id
 */
export function correctionsOf(ask: Ask, storyId: string): Promise<Correction[]> {
  return ask<Correction>(
    `SELECT kind, wrong, "right", note, at FROM site.corrections
     WHERE story_id = $1 AND entry_id IS NULL ORDER BY at DESC, id`,
    [storyId],
    [],
  );
}

/**
 * Reads what stands at the address of a retracted story.
 * @returns null when there is none
 */
export async function readRetraction(ask: Ask, language: Language, slug: string): Promise<Retraction | null> {
  const [row] = await ask<Retraction>(
    `SELECT t.story_id AS "storyId", t.language, t.slug, t.headline, t.note, t.at,
       t.first_published_at AS "firstPublishedAt", t.words,
       (SELECT json_build_object('slug', c.slug, 'names', c.names) FROM site.sections c WHERE c.id = t.section_id)
         AS section
     FROM site.retractions t WHERE t.language = $1 AND t.slug = $2`,
    [language, slug],
    [],
  );
  return row ?? null;
}
