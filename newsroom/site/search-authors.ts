import type { Language } from '../stories/document/content.ts';
import type { Ask } from './snapshot.ts';
import type { Named } from './story.ts';

/** More names nobody looks through; an author's own page has all their stories. */
const most = 300;

/** The authors a search can be narrowed down to, by name. */
export function readAuthorsToChoose(ask: Ask, language: Language): Promise<Named[]> {
  return ask<Named>(
    `SELECT slug, names FROM site.authors ORDER BY names->>'${language}', slug LIMIT ${most}`,
  );
}
