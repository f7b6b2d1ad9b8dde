/** Where a batch stands while it is written. */
export const makeRoom = `CREATE TEMP TABLE given (
  id uuid PRIMARY KEY, nth int, content jsonb, sha256 text, state text, creator uuid, approver uuid, author uuid,
  at timestamptz
)`;

/** Takes a batch in. `$1`: the stories as JSON. */
export const takeBatch = `INSERT INTO given SELECT * FROM jsonb_populate_recordset(NULL::given, $1::jsonb)`;

/** What the acts would write, for many stories at once, in the order of the acts. */
export const fillStatements = [
  `INSERT INTO stories (id, language, headline, slug, section_id, words, creator_id, working, submitter_id,
     submitted_at, state_since, created_at, updated_at)
   SELECT id, content->>'language', content->>'headline', content->>'slug', (content->>'sectionId')::uuid, 48, creator,
     CASE state WHEN 'draft' THEN 'draft' ELSE 'submitted' END,
     CASE state WHEN 'draft' THEN NULL ELSE creator END, CASE state WHEN 'draft' THEN NULL ELSE at END, at, at, at
   FROM given`,
  `INSERT INTO working_copies (story_id, content, sha256, saved_by, saved_at)
   SELECT id, content, sha256, creator, at FROM given`,
  `INSERT INTO story_bylines (story_id, author_id, position) SELECT id, author, 0 FROM given`,
  `INSERT INTO story_hands (story_id, staff_id, how)
   SELECT id, creator, how FROM given, unnest(ARRAY['byline', 'submitted']) AS how WHERE state = 'submitted'`,
  `INSERT INTO revisions (story_id, number, content, sha256, why, by, at)
   SELECT id, 1, content, sha256, CASE state WHEN 'draft' THEN 'created' ELSE 'submitted' END, creator, at FROM given`,
  `INSERT INTO slugs (language, slug, story_id, claimed_at)
   SELECT content->>'language', content->>'slug', id, at FROM given WHERE state <> 'draft'`,
  `INSERT INTO reviews (story_id, revision_id, sha256, verdict, by, at)
   SELECT g.id, r.id, g.sha256, 'approved', g.approver, g.at
   FROM given g JOIN revisions r ON r.story_id = g.id WHERE g.state = 'live'`,
  `INSERT INTO publications (story_id, revision_id, review_id, kind, by, at)
   SELECT g.id, v.revision_id, v.id, 'first', g.approver, g.at
   FROM given g JOIN reviews v ON v.story_id = g.id WHERE g.state = 'live'`,
  `UPDATE slugs SET published_at = g.at FROM given g WHERE g.state = 'live' AND slugs.story_id = g.id`,
  `UPDATE stories SET working = 'approved', public = 'live', live_publication_id = p.id, first_published_at = g.at
   FROM given g JOIN publications p ON p.story_id = g.id WHERE g.state = 'live' AND stories.id = g.id`,
  `INSERT INTO live_stories (story_id, publication_id, revision_id, language, slug, section_id, headline, standfirst,
     bylines, minutes, words, first_published_at, published_at)
   SELECT g.id, p.id, p.revision_id, content->>'language', content->>'slug', (content->>'sectionId')::uuid,
     content->>'headline', content->>'standfirst', content->'bylines', 1,
     concat_ws(E'\\n', content->>'headline', content->>'standfirst', (
       SELECT string_agg(block#>>'{content,0,text}', E'\\n') FROM jsonb_array_elements(content#>'{body,content}') AS block
     )), g.at, g.at
   FROM given g JOIN publications p ON p.story_id = g.id WHERE g.state = 'live'`,
  `INSERT INTO live_listings (kind, subject_id, story_id, language, position, first_published_at)
   SELECT 'author', author, id, content->>'language', 0, at FROM given WHERE state = 'live'`,
  'TRUNCATE given',
];
