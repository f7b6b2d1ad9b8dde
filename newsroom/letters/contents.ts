import { type Card, type CardRow, cardColumns, cardOf } from '../site/cards.ts';
import type { Ask } from '../site/snapshot.ts';
import type { Language } from '../stories/document/content.ts';
import type { Follow } from './following.ts';

/** More stand in no letter; their number does. */
export const mostInOne = 40;

const newest = 'ORDER BY v.first_published_at DESC, v.story_id';

/**
 * The stories of an issue that somebody follows, as readers see them now: what was killed since is not among them.
 * @param ids of the stories
 * @param follows what they follow
 */
export async function contentsFor(ask: Ask, ids: string[], follows: Follow[]): Promise<Card[]> {
  if (follows.some(({ kind }) => kind === 'site')) return cards(ask, 'v.story_id = ANY ($1)', [ids]);
  const of = (wanted: Follow['kind']) =>
    follows.filter(({ kind }) => kind === wanted).map(({ subjectId }) => subjectId);
  return cards(
    ask,
    `v.story_id = ANY ($1) AND (v.section_id = ANY ($2) OR EXISTS (
       SELECT FROM site.listings g WHERE g.story_id = v.story_id
         AND ((g.kind = 'topic' AND g.subject_id = ANY ($3)) OR (g.kind = 'author' AND g.subject_id = ANY ($4)))))`,
    [ids, of('section'), of('topic'), of('author')],
  );
}

/**
 * What the next daily letter would hold, were it to go out now.
 * @param since what came out before is not in it
 * @param before ids that stood in a letter already
 */
export async function contentsNow(
  ask: Ask,
  language: Language,
  since: Date,
  before: string[],
): Promise<Card[]> {
  return cards(ask, 'v.language = $1 AND v.first_published_at > $2 AND v.story_id <> ALL ($3)', [
    language,
    since,
    before,
  ]);
}

async function cards(ask: Ask, where: string, values: unknown[]): Promise<Card[]> {
  const rows = await ask<CardRow>(
    `SELECT ${cardColumns} FROM site.stories v WHERE ${where} ${newest}`,
    values,
  );
  return rows.map(cardOf);
}
