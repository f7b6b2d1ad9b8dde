-- Views whose plans stay small. Joined as tables, the two conditions that hold a live row to its story (same id, same
-- publication) look independent to the planner, which then expects almost no row to pass and reads everything; asked
-- of each row in turn they cost one look by primary key. The columns are as they were.
CREATE OR REPLACE VIEW site.stories AS
  SELECT l.story_id, l.language, l.slug, l.section_id, l.headline, l.standfirst, l.lead_picture, l.bylines, l.minutes,
    l.translation_group, l.revision_id, l.publication_id, l.first_published_at, l.published_at
  FROM live_stories l
  WHERE (SELECT s.public = 'live' AND s.live_publication_id = l.publication_id FROM stories s WHERE s.id = l.story_id)
    AND (l.embargo_until IS NULL OR l.embargo_until <= now());
--> statement-breakpoint
CREATE OR REPLACE VIEW site.story_words AS
  SELECT l.story_id, l.language, l.first_published_at, l.words,
    to_tsvector('english', l.words) AS english, word_pairs(l.words) AS pairs
  FROM live_stories l
  WHERE (SELECT s.public = 'live' AND s.live_publication_id = l.publication_id FROM stories s WHERE s.id = l.story_id)
    AND (l.embargo_until IS NULL OR l.embargo_until <= now());
--> statement-breakpoint
CREATE OR REPLACE VIEW site.listings AS
  SELECT g.kind, g.subject_id, g.story_id, g.language, g.position, g.first_published_at
  FROM live_listings g
  WHERE (SELECT true FROM site.stories v WHERE v.story_id = g.story_id);
--> statement-breakpoint
CREATE OR REPLACE VIEW site.corrections AS
  SELECT p.id, p.story_id, p.note, p.at FROM publications p
  WHERE p.kind = 'correction' AND (SELECT true FROM site.stories v WHERE v.story_id = p.story_id);
--> statement-breakpoint
CREATE OR REPLACE VIEW site.pictures AS
  SELECT z.picture_id, z.width, z.height, z.type, z.bytes FROM picture_sizes z
  WHERE (
    SELECT true FROM live_pictures lp JOIN site.stories v USING (story_id) WHERE lp.picture_id = z.picture_id LIMIT 1
  );
--> statement-breakpoint
-- The same pairs, made without sorting the letters.
CREATE OR REPLACE FUNCTION word_pairs(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$
  SELECT coalesce(array_agg(DISTINCT (one || other) COLLATE "C"), '{}')
  FROM (SELECT string_to_array(lower(words), NULL) AS letters) AS text, unnest(letters, letters[2:]) AS pair(one, other)
  WHERE other IS NOT NULL AND one !~ '\s' AND other !~ '\s'
$$;
