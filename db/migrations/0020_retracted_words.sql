ALTER TABLE "publications" ADD COLUMN "words_stay" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_words_stay_of_a_retraction" CHECK (not "publications"."words_stay" or "publications"."kind" = 'retraction');
--> statement-breakpoint

-- What stands at the address of a retracted story: its headline and why it was retracted, and of its other words those
-- the newsroom left standing with the retraction.
CREATE OR REPLACE VIEW site.retractions AS
  SELECT s.id AS story_id, s.language, r.content->>'slug' AS slug, r.content->>'headline' AS headline,
    (r.content->>'sectionId')::uuid AS section_id, s.first_published_at, p.id, p.note, p.at,
    CASE WHEN p.words_stay THEN jsonb_build_object('standfirst', r.content->'standfirst',
      'dateline', r.content->'dateline', 'body', r.content->'body') END AS words
  FROM stories s JOIN publications p ON p.id = s.live_publication_id JOIN revisions r ON r.id = p.revision_id
  WHERE s.public = 'retracted' AND p.kind = 'retraction' AND (s.embargo_until IS NULL OR s.embargo_until <= now());
