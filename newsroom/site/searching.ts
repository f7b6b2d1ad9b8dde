import type { Language } from '../stories/document/content.ts';
import { type Card, type CardRow, cardColumns, cardOf } from './cards.ts';
import { type Place, pageLength, pageOf } from './places.ts';
import type { Ask } from './snapshot.ts';
import { pairsOf, partsOf, type SnippetPart, snippetOf, termsOf } from './terms.ts';

export type Found = Card & { snippet: SnippetPart[] };
export type Findings = { stories: Found[]; older: string | null };

/** In which order findings stand: the newest first, or those first that say it most. */
export type FoundOrder = 'newest' | 'best';

/** Ranked are so many of the newest findings; what is older is found by the newest-first order. */
const mostRanked = 200;

// NULLS LAST, as the indexes are made: else PostgreSQL sorts what it could read in order.

/** Around what was found: characters that no text of ours holds (`cleanText`). */
const marks = { start: '\u0002', stop: '\u0003' };
const headlineOptions = `StartSel=${marks.start}, StopSel=${marks.stop}, MaxFragments=2, MaxWords=28, MinWords=10, FragmentDelimiter=" … "`;

/**
 * Searches what is published: English by its stems, Korean by parts of words.
 * @param query as typed
 * @param place what comes after it is read; null: from the newest. The best have one page only.
 * @param order in which they stand
 * @returns null when there is nothing to search by
 */
export async function search(
  ask: Ask,
  language: Language,
  query: string,
  place: Place | null,
  order: FoundOrder = 'newest',
): Promise<Findings | null> {
  const terms = termsOf(query);
  const by = language === 'ko' ? byParts(terms) : byStems(query);
  if (!by || terms.length === 0) return null;
  const values: unknown[] = [...by.values];
  const next = (value: unknown) => `$${values.push(value)}`;
  const best = order === 'best';
  const after =
    place && !best
      ? `AND (w.first_published_at, w.story_id) < (${next(place.at)}, ${next(place.storyId)})`
      : '';
  const rows = await ask<CardRow & { words: string }>(
    `SELECT ${cardColumns}, ${by.words} AS words FROM (
       SELECT w.story_id, w.words${best ? `, ${by.rank} AS rank` : ''} FROM site.story_words w WHERE w.language = '${language}' AND ${by.condition} ${after}
       ORDER BY w.first_published_at DESC NULLS LAST, w.story_id DESC NULLS LAST LIMIT ${next(best ? mostRanked : pageLength + 1)}
     ) f JOIN site.stories v USING (story_id) ORDER BY ${best ? 'f.rank DESC, ' : ''}v.first_published_at DESC NULLS LAST, v.story_id DESC NULLS LAST${best ? ` LIMIT ${pageLength}` : ''}`,
    values,
  );
  const { stories, older } = pageOf(rows);
  return {
    older,
    stories: stories.map(({ words, ...row }) => ({
      ...cardOf(row),
      snippet: language === 'ko' ? snippetOf(words, terms) : partsOf(words, marks),
    })),
  };
}

type By = {
  condition: string;
  values: unknown[];
  words: string /** How much a story says it. */;
  rank: string;
};

function byStems(query: string): By {
  return {
    condition: `w.english @@ websearch_to_tsquery('english', $1)`,
    values: [query],
    // What the headline says counts for more than any number of mentions.
    rank: `ts_rank_cd(w.english, websearch_to_tsquery('english', $1))
      + (to_tsvector('english', split_part(w.words, E'\\n', 1)) @@ websearch_to_tsquery('english', $1))::int`,
    // The headline stands above the snippet already.
    words: `ts_headline('english', substr(f.words, length(v.headline) + 2), websearch_to_tsquery('english', $1),
      '${headlineOptions}')`,
  };
}

/**
 * Every pair of letters of the terms must be there, which an index knows; then the terms themselves, of which one of
 * two letters is its pair.
 */
function byParts(terms: string[]): By | null {
  const pairs = pairsOf(terms);
  if (pairs.length === 0) return null;
  const others = terms.filter((term) => [...term].length !== 2);
  return {
    condition: 'w.pairs @> $1 AND w.words ILIKE ALL ($2)',
    values: [pairs, others.map((term) => `%${term.replace(/[\\%_]/g, '\\$&')}%`)],
    words: 'f.words',
    rank: `(split_part(w.words, E'\\n', 1) ILIKE ALL ($2) AND NOT EXISTS (
      SELECT FROM unnest($1::text[]) AS pair WHERE position(pair IN lower(split_part(w.words, E'\\n', 1))) = 0
    ))::int`,
  };
}
