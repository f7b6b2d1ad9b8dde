import pg from 'pg';
import type { Bilingual } from '#db/schema/columns.ts';
import type { Language } from '../stories/document/content.ts';
import { inLanguage } from './in-language.ts';
import { type ListKind, listFolders } from './lists.ts';
import { paths } from './paths.ts';
import { allOf, anyOf, windowsBefore } from './search-windows.ts';
import type { Ask } from './snapshot.ts';
import { pairsOf, termsOf } from './terms.ts';

/** Where a reader may want to go who has typed so far. */
export type Suggestion = { kind: ListKind | 'story'; name: string; path: string };

const mostNames = 4;
const mostStories = 6;
/** Headlines are looked for among so many stories that hold the words. */
const lookedAt = 60;
const patience = 400;

const named: [ListKind, string][] = [
  ['section', 'site.sections'],
  ['topic', 'site.topics'],
  ['coverage', `(SELECT * FROM site.coverages WHERE kind = 'coverage') c`],
  ['series', `(SELECT * FROM site.coverages WHERE kind = 'series') c`],
  ['author', 'site.authors'],
];

const bySynonym =
  'OR EXISTS (SELECT FROM jsonb_array_elements_text(synonyms) AS w (word) WHERE w.word ILIKE $2)';

/**
 * What is called as a reader began to type: sections, topics (by other words for them too), coverages, series and authors, and headlines of the last months.
 * @param query as `queryOf` returns it
 */
export async function suggest(ask: Ask, language: Language, query: string): Promise<Suggestion[]> {
  const terms = termsOf(query);
  const letters = terms.join('').length;
  if (terms.length === 0 || letters < (language === 'ko' ? 1 : 2)) return [];
  await ask(`SET LOCAL statement_timeout = ${patience}`, [], []);
  const names: Suggestion[] = [];
  try {
    names.push(...(await namesLike(ask, language, query)));
    if (letters < 2) return names;
    return [...names, ...(await headlinesLike(ask, language, terms))];
  } catch (error) {
    // Too many stories have words that begin like this: who types on is asked again.
    if (error instanceof pg.DatabaseError && error.code === '57014') return names;
    throw error;
  }
}

async function namesLike(ask: Ask, language: Language, query: string): Promise<Suggestion[]> {
  const begun = query.replace(/[\\%_]/g, '\\$&');
  const found: Suggestion[] = [];
  for (const [kind, view] of named) {
    const rows = await ask<{ slug: string; names: Bilingual }>(
      `SELECT slug, names FROM ${view} WHERE names->>$1 ILIKE $2 OR names->>$1 ILIKE $3 ${kind === 'topic' ? bySynonym : ''} ORDER BY slug LIMIT ${mostNames}`,
      [language, `${begun}%`, `% ${begun}%`],
      [],
    );
    for (const { slug, names } of rows)
      found.push({
        kind,
        name: inLanguage(names, language).text,
        path: paths.list(language, listFolders[kind], slug),
      });
  }
  return found.slice(0, mostNames);
}

/** The last word may be half typed: English is looked for by its beginning, Korean by its pairs of letters. */
async function headlinesLike(ask: Ask, language: Language, terms: string[]): Promise<Suggestion[]> {
  const pairs = pairsOf(terms);
  if (language === 'ko' && pairs.length === 0) return [];
  const said = language === 'ko' ? allOf(pairs) : await begunTerms(ask, terms);
  const like = terms.map((term) => `%${term.replace(/[\\%_]/g, '\\$&')}%`);
  const [, months] = windowsBefore(new Date(), language);
  if (!months || !said) return [];
  const rows = await ask<{ storyId: string; language: Language; slug: string; headline: string }>(
    `SELECT v.story_id AS "storyId", v.language, v.slug, v.headline FROM (
       SELECT e.story_id FROM site.search e WHERE e.language = $1 AND e.terms @@ $2::tsquery
       ORDER BY e.first_published_at DESC, e.story_id DESC LIMIT ${lookedAt}
     ) f JOIN site.stories v USING (story_id) WHERE regexp_replace(v.headline, '\\s+', ' ', 'g') ILIKE ALL ($3)
     ORDER BY v.first_published_at DESC LIMIT ${mostStories}`,
    [language, `${said} & ${anyOf(months.terms)}`, like],
  );
  return rows.map((story) => ({ kind: 'story', name: story.headline, path: paths.story(story) }));
}

async function begunTerms(ask: Ask, terms: string[]): Promise<string | null> {
  const last = terms.at(-1)?.toLowerCase() ?? '';
  const [row] = await ask<{ terms: string }>(
    `SELECT plainto_tsquery('english', $1)::text AS terms`,
    [terms.slice(0, -1).join(' ')],
    [],
  );
  // A stem may be shorter than what was typed of it: "stories" stands as "stori".
  const begun = `'${last.slice(0, Math.max(3, last.length - 2)).replace(/['\\]/g, '$&$&')}':*`;
  return [row?.terms, begun].filter(Boolean).join(' & ');
}
