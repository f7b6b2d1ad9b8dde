-- What the entries of live coverage say to readers now, the newest first; a long day's coverage stays below what a
-- `tsvector` holds.
CREATE VIEW entry_words AS
  SELECT e.story_id, left(string_agg(concat(
      -- A finding shows it all in one line.
      nullif(r.content->>'heading', '') || CASE WHEN r.content->>'heading' ~ '[.?!…]$' THEN ' ' ELSE ': ' END,
      body.words
    ), E'\n' ORDER BY e.first_out_at DESC, e.id DESC), 300000) AS words
  FROM entries e JOIN entry_releases l ON l.id = e.release_id JOIN entry_revisions r ON r.id = l.revision_id
    CROSS JOIN LATERAL (
      SELECT string_agg((
        SELECT string_agg(coalesce(run->>'text', ' '), '' ORDER BY n)
        FROM jsonb_array_elements(paragraph->'content') WITH ORDINALITY AS runs(run, n)
      ), E'\n') AS words
      FROM jsonb_path_query(r.content->'body', 'strict $.** ? (@.type == "paragraph")') AS paragraph
    ) body
  WHERE e.shown GROUP BY e.story_id;
--> statement-breakpoint
-- All a reader of a live story reads; asked story by story, so that only these stories' entries are read.
CREATE FUNCTION words_of(l live_stories) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT l.words || coalesce(E'\n' || (SELECT e.words FROM entry_words e WHERE e.story_id = l.story_id), '')
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION searchable(l live_stories) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT array_to_tsvector(ARRAY[
      E'\x01d' || l.language || to_char(l.first_published_at AT TIME ZONE 'UTC', 'YYYYMMDD'),
      E'\x01m' || l.language || to_char(l.first_published_at AT TIME ZONE 'UTC', 'YYYYMM'),
      E'\x01y' || l.language || to_char(l.first_published_at AT TIME ZONE 'UTC', 'YYYY'),
      E'\x01s' || l.section_id
    ] || ARRAY(SELECT E'\x01a' || author FROM jsonb_array_elements_text(l.bylines) AS author))
    || CASE l.language
      WHEN 'en' THEN setweight(to_tsvector('english', l.headline), 'A')
        || setweight(to_tsvector('english', l.standfirst), 'B') || to_tsvector('english', words_of(l))
      -- Koreans put spaces within compounds as they please: pairs go across them.
      ELSE array_to_tsvector(word_pairs(regexp_replace(words_of(l), '\s', '', 'g')))
    END
$$;
--> statement-breakpoint
-- Not by the function: readers may not ask what it asks.
CREATE OR REPLACE VIEW site.story_words AS
  SELECT v.story_id, v.language, v.first_published_at, l.words
    || coalesce(E'\n' || (SELECT e.words FROM entry_words e WHERE e.story_id = v.story_id), '') AS words
  FROM site.stories v JOIN live_stories l USING (story_id);
--> statement-breakpoint
UPDATE search_entries s SET terms = searchable(l) FROM live_stories l
WHERE l.story_id = s.story_id AND EXISTS (SELECT FROM entry_words e WHERE e.story_id = s.story_id);
