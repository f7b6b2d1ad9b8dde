import type { Bilingual } from '#db/schema/columns.ts';
import type { Language } from '../stories/document/content.ts';
import { inLanguage } from './in-language.ts';
import { type ListKind, listFolders } from './lists.ts';
import { paths } from './paths.ts';
import type { Ask } from './snapshot.ts';
import { termsOf } from './terms.ts';

/** Where a reader may want to go who has typed so far. */
export type Suggestion = { kind: ListKind | 'story'; name: string; path: string };

const mostNames = 4;
const mostStories = 6;
/**
 * Headlines are looked for among so many of the newest: a beginning of two or three letters stands in so many stories of
 * a large archive that no index answers while somebody types.
 */
const lookedAt = 2_000;

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
 * What is called as a reader began to type: sections, topics (by other words for them too), coverages, series and authors, and headlines of the newest stories.
 * @param query as `queryOf` returns it
 */
export async function suggest(ask: Ask, language: Language, query: string): Promise<Suggestion[]> {
  const terms = termsOf(query);
  const letters = terms.join('').length;
  if (terms.length === 0 || letters < (language === 'ko' ? 1 : 2)) return [];
  const names = await namesLike(ask, language, query);
  return letters < 2 ? names : [...names, ...(await headlinesLike(ask, language, terms))];
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

/** The last word may be half typed, and a word may be part of another. */
async function headlinesLike(ask: Ask, language: Language, terms: string[]): Promise<Suggestion[]> {
  const like = terms.map((term) => `%${term.replace(/[\\%_]/g, '\\$&')}%`);
  const rows = await ask<{ storyId: string; language: Language; slug: string; headline: string }>(
    `SELECT v.story_id AS "storyId", v.language, v.slug, v.headline FROM (
       SELECT story_id, first_published_at, headline FROM site.headlines WHERE language = $1
       ORDER BY first_published_at DESC NULLS LAST, story_id DESC NULLS LAST LIMIT ${lookedAt}
     ) h JOIN site.stories v USING (story_id) WHERE h.headline ILIKE ALL ($2)
     ORDER BY h.first_published_at DESC, h.story_id DESC LIMIT ${mostStories}`,
    [language, like],
  );
  return rows.map((story) => ({ kind: 'story', name: story.headline, path: paths.story(story) }));
}
