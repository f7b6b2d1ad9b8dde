import { type Card, type CardRow, cardColumns, cardOf } from '../site/cards.ts';
import { type Ask, snapshot } from '../site/snapshot.ts';
import type { Language } from '../stories/document/content.ts';

export type Wanted = {
  /** Of one section only: its id. */
  section?: string;
  /** How many at most; more than fifty are not ranked. */
  limit: number;
};

/** A page that shows what is read most is not kept longer than this, in seconds: it changes without anybody publishing. */
export const shownFor = 60;

/**
 * The stories read most in the last 24 hours, most read first; the last hours weigh more. Only what is live at this
 * moment is among them.
 */
export function mostRead(language: Language, wanted: Wanted): Promise<Card[]> {
  return snapshot((ask) => readMostRead(ask, language, wanted));
}

/** The same, where a page is being put together: within its snapshot. */
export async function readMostRead(
  ask: Ask,
  language: Language,
  { section, limit }: Wanted,
): Promise<Card[]> {
  const place = section ? 'section_rank' : 'rank';
  const rows = await ask<CardRow>(
    `SELECT ${cardColumns} FROM (
       SELECT m.story_id, m.${place} AS place FROM site.most_read m
       WHERE m.language = $1 ${section ? 'AND m.section_id = $3' : ''} ORDER BY m.${place} LIMIT $2
     ) m JOIN site.stories v USING (story_id) ORDER BY m.place`,
    section ? [language, limit, section] : [language, limit],
    // Each of them carries its own; that the order changes is no publication.
    [],
  );
  return rows.map(cardOf);
}
