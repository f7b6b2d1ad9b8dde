import pg from 'pg';
import type { Language } from '../stories/document/content.ts';
import { boundsOfDay } from '../zoned-time.ts';
import { type Card, type CardRow, cardColumns, cardOf } from './cards.ts';
import { type Place, pageLength, pageOf, placeText } from './places.ts';
import type { SearchAsked } from './search-asked.ts';
import { allOf, anyOf, authorTerm, sectionTerm, windowsBefore } from './search-windows.ts';
import type { Ask } from './snapshot.ts';
import {
  markedIn,
  pairsOf,
  patternOf,
  type SnippetPart,
  snippetOf,
  stemsIn,
  termsOf,
  withoutParticle,
} from './terms.ts';

export type Found = Card & { marked: SnippetPart[]; snippet: SnippetPart[] };
export type Findings = { stories: Found[]; older: string | null };

/** So many of the newest findings are weighed against each other; what is older stands behind them anyway. */
const mostWeighed = 150;
const aMonth = 30 * 86_400_000;
/** Longer no search may keep the database busy, in milliseconds. */
const patience = 2_000;

/**
 * For the rest of the transaction. The planner does not know that the terms of a row lie apart, and takes reading them
 * all for cheaper than the index; nor is any of this worth compiling.
 */
const settings = `SELECT set_config('statement_timeout', '${patience}', true), set_config('enable_seqscan', 'off', true),
  set_config('jit', 'off', true)`;

/** What is looked for, in PostgreSQL's own words. */
type Sought = {
  /** A `tsquery`. */
  terms: string;
  /** Finds in a text what was looked for. */
  pattern: RegExp;
  /** Korean: words that must stand in the text as they are, spaces apart; the pairs alone may be of several words. */
  whole: string[];
};

/**
 * Searches what is published: English by its stems, Korean by parts of words, wherever spaces stand.
 * @param asked as `searchAsked` gives it
 * @param place what comes after it is read, newest first; null: from the newest. The best have one page only.
 * @param zone the newsroom's time zone, for days
 * @returns null when there is nothing to search by; `too_slow` when it took longer than a reader waits
 */
export async function search(
  ask: Ask,
  language: Language,
  asked: Pick<SearchAsked, 'query'> & Partial<SearchAsked>,
  place: Place | null = null,
  zone = 'UTC',
): Promise<Findings | null | 'too_slow'> {
  const sought = await soughtBy(ask, language, asked.query);
  if (!sought) return null;
  const full = { order: 'best', section: null, author: null, from: null, to: null, ...asked } as const;
  const filters = await filtersOf(ask, full);
  if (!filters) return { stories: [], older: null };
  try {
    await ask(settings, [], []);
    return await find(ask, language, { ...full, place, zone, sought, filters });
  } catch (error) {
    // 57014: the statement was ended. The transaction is of no more use, and nothing else is read in it.
    if (error instanceof pg.DatabaseError && error.code === '57014') return 'too_slow';
    throw error;
  }
}

async function soughtBy(ask: Ask, language: Language, query: string): Promise<Sought | null> {
  const terms = termsOf(query);
  if (terms.length === 0) return null;
  if (language === 'ko') {
    const stems = terms.map(withoutParticle);
    const pairs = pairsOf(stems);
    if (pairs.length === 0) return null;
    return { terms: allOf(pairs), pattern: patternOf(stems, 'ko'), whole: stems };
  }
  const [row] = await ask<{ terms: string }>(
    `SELECT websearch_to_tsquery('english', $1)::text AS terms`,
    [query],
    [],
  );
  // A query of nothing but words like "the" asks for nothing.
  if (!row?.terms) return null;
  return { terms: row.terms, pattern: patternOf(stemsIn(row.terms), 'en'), whole: [] };
}

/** Terms the stories must have by their section and author; null: there is no such section or author. */
async function filtersOf(ask: Ask, { section, author }: SearchAsked): Promise<string[] | null> {
  const filters: string[] = [];
  if (section) {
    const [row] = await ask<{ id: string }>('SELECT id FROM site.sections WHERE slug = $1', [section], []);
    if (!row) return null;
    filters.push(sectionTerm(row.id));
  }
  if (author) {
    const [row] = await ask<{ id: string }>('SELECT id FROM site.authors WHERE slug = $1', [author]);
    if (!row) return null;
    filters.push(authorTerm(row.id));
  }
  return filters;
}

type Search = SearchAsked & { place: Place | null; zone: string; sought: Sought; filters: string[] };
type Hit = { storyId: string; firstPublishedAt: Date };

async function find(ask: Ask, language: Language, search: Search): Promise<Findings> {
  const { order, place, sought } = search;
  const best = order === 'best' && !place;
  const enough = best ? mostWeighed : 3 * (pageLength + 1);
  const hits = await newestHits(ask, language, search, enough);
  if (hits.length === 0) return { stories: [], older: null };
  const ids = await trueOnes(ask, hits, sought);
  if (best)
    return { stories: await shown(ask, await weigh(ask, language, ids, sought), sought), older: null };
  const { stories, older } = pageOf(await shown(ask, ids.slice(0, pageLength + 1), sought));
  const last = hits.at(-1);
  // Where few of the hits were true ones, the others are further back.
  return { stories, older: older ?? (hits.length >= enough && last ? placeText(last) : null) };
}

async function shown(ask: Ask, ids: string[], { pattern }: Sought): Promise<Found[]> {
  if (ids.length === 0) return [];
  const rows = await ask<CardRow & { words: string }>(
    `SELECT ${cardColumns}, w.words FROM unnest($1::uuid[]) WITH ORDINALITY AS hit(id, n)
       JOIN site.stories v ON v.story_id = hit.id JOIN site.story_words w ON w.story_id = v.story_id ORDER BY hit.n`,
    [ids],
  );
  return rows.map(({ words, ...row }) => ({
    ...cardOf(row),
    marked: markedIn(row.headline, pattern),
    snippet: snippetOf(words, pattern),
  }));
}

/** The hits that have the words themselves; pairs of letters may be of several words. */
async function trueOnes(ask: Ask, hits: Hit[], { whole }: Sought): Promise<string[]> {
  const ids = hits.map(({ storyId }) => storyId);
  if (!whole.some((word) => [...word].length > 2)) return ids;
  const rows = await ask<{ storyId: string }>(
    `SELECT w.story_id AS "storyId" FROM site.story_words w
     WHERE w.story_id = ANY ($1) AND translate(w.words, ${spaces}, '') ILIKE ALL ($2)`,
    [ids, whole.map(likePattern)],
  );
  const found = new Set(rows.map(({ storyId }) => storyId));
  return ids.filter((id) => found.has(id));
}

/** As PostgreSQL writes them; a page of words is rid of them faster than by a pattern. */
const spaces = `E' \\n\\t\\u00a0'`;
const likePattern = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** The newest stories that have it, newest first, in ever longer spans until there are enough. */
async function newestHits(
  ask: Ask,
  language: Language,
  { sought, filters, place, from, to, zone }: Search,
  enough: number,
): Promise<Hit[]> {
  const earliest = from ? boundsOfDay(from, zone).from : null;
  const latest = to ? boundsOfDay(to, zone).to : null;
  const ends = [place?.at, latest, new Date()].flatMap((at) => at?.getTime() ?? []);
  const until = new Date(Math.min(...ends));
  let hits: Hit[] = [];
  let searched = 0;
  for (const window of windowsBefore(until, language)) {
    const span = window ? until.getTime() - window.from.getTime() : Number.POSITIVE_INFINITY;
    const known = hits.length > 0 || searched > aMonth;
    // As often as it was said lately, this span holds too few as well; some days without it tell nothing.
    if (window && known && hits.length * span < enough * searched) continue;
    searched = span;
    const terms = [`(${sought.terms})`, ...(filters.length > 0 ? [allOf(filters)] : [])];
    if (window) terms.push(anyOf(window.terms));
    const values: unknown[] = [language, terms.join(' & '), enough];
    const next = (value: unknown) => `$${values.push(value)}`;
    const conditions = ['e.language = $1', 'e.terms @@ $2::tsquery'];
    if (place)
      conditions.push(`(e.first_published_at, e.story_id) < (${next(place.at)}, ${next(place.storyId)})`);
    if (earliest) conditions.push(`e.first_published_at >= ${next(earliest)}`);
    if (latest) conditions.push(`e.first_published_at < ${next(latest)}`);
    hits = await ask<Hit>(
      `SELECT e.story_id AS "storyId", e.first_published_at AS "firstPublishedAt" FROM site.search e
       WHERE ${conditions.join(' AND ')}
       ORDER BY e.first_published_at DESC, e.story_id DESC LIMIT $3`,
      values,
      undefined,
      'anew',
    );
    if (hits.length >= enough || (window && earliest && window.from <= earliest)) break;
  }
  return hits;
}

/**
 * Orders stories by how much they say it, and by how new they are: what is three months old counts seven tenths, a
 * year less than half.
 */
async function weigh(ask: Ask, language: Language, ids: string[], sought: Sought): Promise<string[]> {
  const newness = (row: string) =>
    `sqrt(1 + extract(epoch FROM now() - ${row}.first_published_at) / 86400 / 90) DESC,
      ${row}.first_published_at DESC, ${row}.story_id LIMIT ${pageLength}`;
  const rows =
    language === 'en'
      ? await ask<{ storyId: string }>(
          `SELECT e.story_id AS "storyId" FROM site.search e WHERE e.story_id = ANY ($1)
           ORDER BY ts_rank_cd(e.terms, $2::tsquery, 1) / ${newness('e')}`,
          [ids, sought.terms],
        )
      : await ask<{ storyId: string }>(
          `SELECT v.story_id AS "storyId" FROM site.stories v WHERE v.story_id = ANY ($1)
           ORDER BY CASE WHEN translate(v.headline, ${spaces}, '') ILIKE ALL ($2) THEN 1 ELSE 0.2 END / ${newness('v')}`,
          [ids, sought.whole.map(likePattern)],
        );
  return rows.map(({ storyId }) => storyId);
}
