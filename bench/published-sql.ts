/**
 * Published stories as search and lists see them, made by the database itself: about two thousand a second, words and
 * all. They have no revision and no ledger, so that nothing but search, lists and fronts can be measured on them.
 *
 * Languages of made-up words, some said often and most seldom, as in every language: the n-th of forty thousand words
 * about once in n. English words have four syllables; Korean ones two of the five hundred usual ones, and a particle as
 * often as not.
 */

const syllables = 'babebibodadedidofafefifogagegigokakekikolalelilomamemimonanenino';
const hangul = [...new Array(512).keys()]
  .map((n) => {
    const [first, vowel, last] = [n % 16, [0, 4, 8, 13, 18, 20, 1, 6][(n >> 4) % 8], [0, 4, 8, 21][n >> 7]];
    return String.fromCharCode(0xac00 + (first * 21 + (vowel ?? 0)) * 28 + (last ?? 0));
  })
  .join('');
const particles = '은는이가을를의에';
/** Odd, so that no two words are of the same two syllables. */
const apart = 104_729;

/** How many words there are. */
export const wordsThere = 40_000;

/** The n-th word, as the statements below make it. */
export function wordOf(n: number, language: 'en' | 'ko'): string {
  if (language === 'ko') {
    const both = (n * apart) % 262_144;
    return `${hangul[both % 512]}${hangul[both >> 9]}`;
  }
  const digits = [n % 32, Math.floor(n / 32) % 32, Math.floor(n / 1024) % 32, n % 7];
  return digits.map((digit) => syllables.slice(digit * 2, digit * 2 + 2)).join('');
}

/** What a session sets first: no guard is asked, no disk waited for. */
export const quickly = ['SET session_replication_role = replica', 'SET synchronous_commit = off'];

export const functions = [
  `CREATE OR REPLACE FUNCTION pg_temp.made_words(language text, count int, seed bigint) RETURNS text
   LANGUAGE sql VOLATILE AS $$
     SELECT string_agg(CASE language WHEN 'en'
       THEN substr('${syllables}', n % 32 * 2 + 1, 2) || substr('${syllables}', n / 32 % 32 * 2 + 1, 2)
         || substr('${syllables}', n / 1024 % 32 * 2 + 1, 2) || substr('${syllables}', n % 7 * 2 + 1, 2)
       ELSE substr('${hangul}', (n * ${apart}::bigint % 512)::int + 1, 1)
         || substr('${hangul}', (n * ${apart}::bigint % 262144 / 512)::int + 1, 1)
         || substr('${particles}', floor(16 * random())::int + 1, 1) END, ' ')
     FROM (SELECT power(${wordsThere}, random())::int AS n FROM generate_series(1, count) WHERE seed IS NOT NULL) drawn
   $$`,
];

/** Paragraphs there are in each language: a story is four of them, and no two stories are the same four. */
const paragraphs = 4_000;

/** What a session makes for itself: paragraphs, and what search finds in them, so that no story is read word by word. */
export const pool = [
  `CREATE TEMP TABLE pool AS
   SELECT language, n, words, CASE language WHEN 'en' THEN to_tsvector('english', words)
     ELSE array_to_tsvector(word_pairs(regexp_replace(words, '\\s', '', 'g'))) END AS terms
   FROM (
     SELECT language, n, pg_temp.made_words(language, CASE language WHEN 'en' THEN 40 ELSE 22 END, n) AS words
     FROM unnest(ARRAY['en', 'ko']) AS language, generate_series(0, ${paragraphs - 1}) AS n OFFSET 0
   ) made`,
  'CREATE UNIQUE INDEX ON pool (language, n)',
  'ANALYZE pool',
];

/** Some paragraph of a story, another one for each `turn`. */
const some = (turn: number) => `(hashint8extended(w.n, ${turn}) & 2147483647) % ${paragraphs}`;

/** Makes stories `$1` to `$2` of `$3` in all, spread over ten years; the first is the newest. */
export const publish = `
  WITH given AS MATERIALIZED (
    SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS publication,
      CASE WHEN n % 4 = 3 THEN 'ko' ELSE 'en' END AS language,
      date_trunc('milliseconds', now() - interval '10 years' * (n::float8 / $3::int)) AS at,
      (SELECT array_agg(id ORDER BY position) FROM sections) AS sections,
      (SELECT array_agg(id ORDER BY slug) FROM authors) AS authors,
      (SELECT id FROM staff ORDER BY created_at LIMIT 1) AS creator,
      (SELECT array_agg(id ORDER BY slug) FROM topics) AS topics
    FROM generate_series($1::int, $2::int) AS n
  ), worded AS MATERIALIZED (
    SELECT w.*, sections[1 + w.n % cardinality(sections)] AS section, authors[1 + w.n % cardinality(authors)] AS author,
      topics[1 + w.n % cardinality(topics)] AS topic, pg_temp.made_words(w.language, 8, w.n) AS headline,
      concat_ws(E'\\n', a.words, b.words, c.words, d.words) AS body,
      a.terms || b.terms || c.terms || d.terms AS terms
    FROM given w
      JOIN pool a ON a.language = w.language AND a.n = ${some(1)} JOIN pool b ON b.language = w.language AND b.n = ${some(2)}
      JOIN pool c ON c.language = w.language AND c.n = ${some(3)} JOIN pool d ON d.language = w.language AND d.n = ${some(4)}
  ), told AS (
    INSERT INTO stories (id, language, working, public, headline, slug, section_id, words, creator_id,
      live_publication_id, first_published_at, created_at, updated_at, state_since)
    SELECT id, language, 'approved', 'live', headline, 'made-' || n, section, 180, creator, publication, at, at, at, at
    FROM worded
  ), live AS (
    INSERT INTO live_stories (story_id, publication_id, revision_id, language, slug, section_id, headline, standfirst,
      bylines, minutes, words, first_published_at, published_at)
    SELECT id, publication, publication, language, 'made-' || n, section, headline, '',
      jsonb_build_array(author), 1, headline || E'\\n' || body, at, at
    FROM worded
  ), listed AS (
    INSERT INTO live_listings (kind, subject_id, story_id, language, position, first_published_at)
    SELECT kind, CASE kind WHEN 'author' THEN author ELSE topic END, id, language, 0, at
    FROM worded, unnest(ARRAY['author', 'topic']) AS kind
  )
  INSERT INTO search_entries (story_id, language, first_published_at, terms)
  -- With its headline alone a row is soon read; its paragraphs were read before.
  SELECT w.id, w.language, w.at, searchable(jsonb_populate_record(NULL::live_stories, jsonb_build_object(
    'language', w.language, 'first_published_at', w.at, 'section_id', w.section, 'bylines', jsonb_build_array(w.author),
    'headline', w.headline, 'standfirst', '', 'words', w.headline))) || w.terms
  FROM worded w`;
