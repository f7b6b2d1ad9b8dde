CREATE TABLE "search_entries" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	"embargo_until" timestamp (3) with time zone,
	"terms" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_unlearnt" (
	"story_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"language" text NOT NULL,
	"word" text NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "search_words_language_word_pk" PRIMARY KEY("language","word")
);
--> statement-breakpoint
DROP INDEX "live_words_english";--> statement-breakpoint
DROP INDEX "live_words_pairs";--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_story_id_live_stories_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."live_stories"("story_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_unlearnt" ADD CONSTRAINT "search_unlearnt_story_id_live_stories_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."live_stories"("story_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entries_terms" ON "search_entries" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "search_words_alike" ON "search_words" USING gin ("key" gin_trgm_ops);--> statement-breakpoint
-- The words of a row are looked at only when it is found, so that they lie apart and the row stays narrow: a search
-- goes over thousands of rows and shows twenty.
ALTER TABLE search_entries SET (toast_tuple_target = 128);
--> statement-breakpoint
ALTER TABLE search_entries ALTER COLUMN terms SET STORAGE EXTERNAL;
--> statement-breakpoint
-- Dates and names as terms of their own, behind a character no text of ours holds, so that the index itself leaves out
-- what is not of these days, this section or this author.
CREATE FUNCTION searchable(l live_stories) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT array_to_tsvector(ARRAY[
      E'\x01d' || l.language || to_char(l.first_published_at AT TIME ZONE 'UTC', 'YYYYMMDD'),
      E'\x01m' || l.language || to_char(l.first_published_at AT TIME ZONE 'UTC', 'YYYYMM'),
      E'\x01y' || l.language || to_char(l.first_published_at AT TIME ZONE 'UTC', 'YYYY'),
      E'\x01s' || l.section_id
    ] || ARRAY(SELECT E'\x01a' || author FROM jsonb_array_elements_text(l.bylines) AS author))
    || CASE l.language
      WHEN 'en' THEN setweight(to_tsvector('english', l.headline), 'A')
        || setweight(to_tsvector('english', l.standfirst), 'B') || to_tsvector('english', l.words)
      -- Koreans put spaces within compounds as they please: pairs go across them.
      ELSE array_to_tsvector(word_pairs(regexp_replace(l.words, '\s', '', 'g')))
    END
$$;
--> statement-breakpoint
CREATE FUNCTION keep_searchable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_entries (story_id, language, first_published_at, embargo_until, terms)
  VALUES (NEW.story_id, NEW.language, NEW.first_published_at, NEW.embargo_until, searchable(NEW))
  ON CONFLICT (story_id) DO UPDATE SET language = excluded.language,
    first_published_at = excluded.first_published_at, embargo_until = excluded.embargo_until, terms = excluded.terms;
  INSERT INTO search_unlearnt (story_id) VALUES (NEW.story_id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_searchable AFTER INSERT OR UPDATE ON live_stories FOR EACH ROW EXECUTE FUNCTION keep_searchable();
--> statement-breakpoint
INSERT INTO search_entries (story_id, language, first_published_at, embargo_until, terms)
  SELECT story_id, language, first_published_at, embargo_until, searchable(l) FROM live_stories l;
--> statement-breakpoint
INSERT INTO search_unlearnt (story_id) SELECT story_id FROM live_stories;
--> statement-breakpoint
-- Rows of live stories only, which their own table sees to; whatever is shown of them is asked of site.stories.
CREATE VIEW site.search AS
  SELECT story_id, language, first_published_at, terms FROM search_entries
  WHERE embargo_until IS NULL OR embargo_until <= now();
--> statement-breakpoint
DROP VIEW site.story_words;
--> statement-breakpoint
CREATE VIEW site.story_words AS
  SELECT v.story_id, v.language, v.first_published_at, l.words
  FROM site.stories v JOIN live_stories l USING (story_id);
--> statement-breakpoint
-- Words of stories that can be read now: what only a killed story said is in nobody's list.
CREATE VIEW site.search_words AS
  SELECT w.language, w.word, w.key FROM search_words w
  WHERE CASE w.language
    WHEN 'en' THEN EXISTS (
      SELECT FROM site.search e WHERE e.language = 'en' AND e.terms @@ plainto_tsquery('english', w.word)
    )
    ELSE EXISTS (
      SELECT FROM site.search e WHERE e.language = 'ko' AND e.terms @@ (
        SELECT string_agg(quote_literal(pair), ' & ')::tsquery FROM unnest(word_pairs(w.word)) AS pair
      )
    )
  END;
--> statement-breakpoint
-- Words that look like another. A function, for its operators are found when it is made: readers see no schema but this.
CREATE FUNCTION site.words_like(of text, wanted text, shortest int, longest int)
  RETURNS TABLE (word text, key text) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT w.word, w.key FROM site.search_words w
  WHERE w.language = of AND w.key % wanted AND length(w.key) BETWEEN shortest AND longest
  ORDER BY similarity(w.key, wanted) DESC, w.word LIMIT 24;
END;
