import pg from 'pg';
import { learnWords } from '#newsroom/site/learning-words.ts';
import { searchAsked } from '#newsroom/site/search-asked.ts';
import { searchOrMeant } from '#newsroom/site/search-or-meant.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { type Language, languages } from '#newsroom/stories/document/content.ts';
import { type Figures, rounded } from './figures.ts';
import { queries } from './recall/queries.ts';
import { stories } from './recall/stories.ts';

/** So many findings somebody looks at. */
const lookedAt = 10;

/**
 * How much of what was meant is among the first ten findings: of each query the share of the stories it means that are
 * found, over all queries and by what is hard about them. Which queries missed something is told on stderr.
 */
export async function measureSearchRecall({ ownerUrl }: { ownerUrl: string }): Promise<Figures> {
  const keys = await publishAll(ownerUrl);
  await learnWords();
  const shares = new Map<string, number[]>();
  const note = (name: string, share: number) => shares.set(name, [...(shares.get(name) ?? []), share]);
  for (const language of languages)
    for (const [how, query, meant] of queries[language]) {
      const asked = searchAsked(new URLSearchParams({ q: query }));
      const { findings } = await snapshot((ask) => searchOrMeant(ask, language, asked, null, 'UTC'));
      const found = findings && findings !== 'too_slow' ? findings.stories : [];
      const ten = found.slice(0, lookedAt).flatMap(({ slug }) => keys.get(slug) ?? []);
      const missed = meant.filter((key) => !ten.includes(key));
      const share = 1 - missed.length / meant.length;
      for (const name of ['all', language, `${language}_${how}`]) note(name, share);
      if (missed.length > 0) console.error(`${language} ${how} “${query}” misses ${missed.join(', ')}`);
    }
  return Object.fromEntries(
    [...shares].map(([name, each]) => [
      `search.recall10_${name}`,
      rounded(each.reduce((sum, one) => sum + one, 0) / each.length),
    ]),
  );
}

/** Puts the stories where search looks. Gives their keys by their slugs. */
async function publishAll(ownerUrl: string): Promise<Map<string, string>> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const made = languages.flatMap((language: Language) =>
    stories[language].map(([key, headline, text], n) => ({
      key,
      language,
      headline,
      words: `${headline}\n${text}`,
      slug: `recall-${language}-${n}`,
    })),
  );
  // No acts: only what search sees is measured.
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `WITH given AS MATERIALIZED (
       SELECT x.*, gen_random_uuid() AS id, gen_random_uuid() AS publication, (SELECT id FROM sections LIMIT 1) AS section
       FROM json_to_recordset($1::json) AS x(language text, headline text, words text, slug text)
     ), told AS (
       INSERT INTO stories (id, language, working, public, slug, section_id, creator_id, live_publication_id)
       SELECT id, language, 'approved', 'live', slug, section, (SELECT id FROM staff LIMIT 1), publication FROM given
     ), live AS (
       INSERT INTO live_stories (story_id, publication_id, revision_id, language, slug, section_id, headline, standfirst,
         bylines, minutes, words, first_published_at, published_at)
       SELECT id, publication, publication, language, slug, section, headline, '', '[]', 1, words, now(), now()
       FROM given RETURNING *
     ), unlearnt AS (
       INSERT INTO search_unlearnt (story_id) SELECT story_id FROM live
     )
     INSERT INTO search_entries (story_id, language, first_published_at, terms)
     SELECT l.story_id, l.language, l.first_published_at, searchable(ROW(l.*)::live_stories) FROM live l`,
    [JSON.stringify(made)],
  );
  await owner.end();
  return new Map(made.map(({ slug, key }) => [slug, key]));
}
