import type { Language } from '../stories/document/content.ts';
import { paths } from './paths.ts';
import type { Ask } from './snapshot.ts';

/** So many stories are asked for at once. */
export const mostAtOnce = 250;

/** How a story that somebody keeps stands now; `version` is another one with each publication. */
export type Standing = { id: string; path: string; headline: string; version: string };

/**
 * How some stories stand now. Whatever is not live is left out, as is what never was: killed, retracted, unknown.
 * @param ids of stories
 */
export async function howTheyStand(ask: Ask, ids: string[]): Promise<Standing[]> {
  const rows = await ask<{
    id: string;
    language: Language;
    slug: string;
    headline: string;
    version: string;
  }>(
    `SELECT story_id AS id, language, slug, headline, publication_id::text AS version
     FROM site.stories WHERE story_id = ANY ($1)`,
    [ids],
  );
  return rows.map(({ language, slug, ...story }) => ({ ...story, path: paths.story({ language, slug }) }));
}
