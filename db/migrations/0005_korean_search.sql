-- Every pair of neighbouring letters within the words of a text, each once: what Korean is searched by, whatever the
-- locale of the database. Dear, so that a plan that would call it for each row in turn is passed over.
CREATE FUNCTION word_pairs(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 20000 AS $$
  SELECT coalesce(array_agg(DISTINCT pair COLLATE "C"), '{}') FROM (
    SELECT letter || lead(letter) OVER (ORDER BY n) AS pair
    FROM unnest(string_to_array(lower(words), NULL)) WITH ORDINALITY AS letters(letter, n)
  ) AS pairs WHERE pair !~ '\s'
$$;
--> statement-breakpoint
DROP INDEX "live_words_parts";--> statement-breakpoint
CREATE INDEX "live_words_pairs" ON "live_stories" USING gin (word_pairs("words")) WHERE "live_stories"."language" = 'ko';
--> statement-breakpoint
-- Language and words of one table, not of the view above: else the indexes for one language are of no use.
DROP VIEW site.story_words;
--> statement-breakpoint
CREATE VIEW site.story_words AS
  SELECT l.story_id, l.language, l.first_published_at, l.words,
    to_tsvector('english', l.words) AS english, word_pairs(l.words) AS pairs
  FROM live_stories l JOIN stories s ON s.id = l.story_id
  WHERE s.public = 'live' AND s.live_publication_id = l.publication_id
    AND (l.embargo_until IS NULL OR l.embargo_until <= now());
