-- Corrections made before this have their note alone: what went out stands as it was, so the check is of new ones.
ALTER TABLE "publications" DROP CONSTRAINT "publications_say_why";--> statement-breakpoint
ALTER TABLE "stories" DROP CONSTRAINT "stories_live_has_publication";--> statement-breakpoint
ALTER TABLE "stories" DROP CONSTRAINT "stories_approved_or_published";--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "changes_shown" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "wrong" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "right" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "publications_told" ON "publications" USING btree ("at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "publications"."kind" in ('correction', 'clarification', 'editors_note');--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_say_what_is_right" CHECK ("publications"."kind" <> 'correction' or (btrim("publications"."wrong") <> '' and btrim("publications"."right") <> '')) NOT VALID;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_say_why" CHECK ("publications"."kind" not in ('clarification', 'editors_note', 'retraction', 'kill') or btrim("publications"."note") <> '');--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_live_has_publication" CHECK ("stories"."public" not in ('live', 'retracted', 'killed') or "stories"."live_publication_id" is not null);--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_approved_or_published" CHECK ("stories"."working" <> 'approved' or "stories"."approval_id" is not null or "stories"."public" in ('live', 'retracted', 'killed'));
--> statement-breakpoint

-- Only an approval that stands lets a revision out, and no embargo is outrun; what only takes away waits for none.
CREATE OR REPLACE FUNCTION publications_are_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'kill' THEN RETURN NEW; END IF;
  IF NOT EXISTS (
    SELECT FROM reviews r WHERE r.id = NEW.review_id AND r.verdict = 'approved' AND r.withdrawn_at IS NULL
  ) THEN
    RAISE EXCEPTION 'only an approved revision can be published' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.kind <> 'retraction'
    AND EXISTS (SELECT FROM stories s WHERE s.id = NEW.story_id AND s.embargo_until > clock_timestamp()) THEN
    RAISE EXCEPTION 'the story is embargoed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint

-- A retracted or killed story leaves the readers' tables in the same statement, whatever the act forgets.
CREATE OR REPLACE FUNCTION killed_is_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.public <> 'live' THEN DELETE FROM live_stories WHERE story_id = NEW.id; END IF;
  IF OLD.public = 'killed' AND NEW.public <> 'killed' THEN
    RAISE EXCEPTION 'a killed story stays killed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.public = 'retracted' AND NEW.public NOT IN ('retracted', 'killed') THEN
    RAISE EXCEPTION 'a retracted story stays retracted' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint

CREATE OR REPLACE VIEW site.house AS
  SELECT names, mottos, time_zone, byline_form, copyright, social, changes_shown FROM house;
--> statement-breakpoint
-- What stands at the address of a retracted story: its headline and why it was retracted, and no other word of it.
CREATE VIEW site.retractions AS
  SELECT s.id AS story_id, s.language, r.content->>'slug' AS slug, r.content->>'headline' AS headline,
    (r.content->>'sectionId')::uuid AS section_id, s.first_published_at, p.id, p.note, p.at
  FROM stories s JOIN publications p ON p.id = s.live_publication_id JOIN revisions r ON r.id = p.revision_id
  WHERE s.public = 'retracted' AND p.kind = 'retraction' AND (s.embargo_until IS NULL OR s.embargo_until <= now());
--> statement-breakpoint
CREATE OR REPLACE VIEW site.addresses AS
  SELECT g.language, g.slug, coalesce(v.slug, t.slug) AS current_slug, (s.public = 'killed') AS gone, p.at AS gone_at
  FROM slugs g JOIN stories s ON s.id = g.story_id
    LEFT JOIN site.stories v ON v.story_id = s.id
    LEFT JOIN site.retractions t ON t.story_id = s.id
    LEFT JOIN publications p ON p.id = s.live_publication_id AND s.public = 'killed'
  WHERE g.published_at IS NOT NULL AND (v.story_id IS NOT NULL OR t.story_id IS NOT NULL OR s.public = 'killed');
--> statement-breakpoint
-- Whatever readers are told of words that were out: each with the story it is about. Of killed stories nothing.
CREATE OR REPLACE VIEW site.corrections AS
  SELECT p.id, p.story_id, p.note, p.at, p.kind, p.wrong, p."right", l.language, l.slug, l.headline
  FROM publications p JOIN live_stories l USING (story_id)
  WHERE p.kind IN ('correction', 'clarification', 'editors_note')
    AND (SELECT true FROM site.stories v WHERE v.story_id = p.story_id)
  UNION ALL
  SELECT t.id, t.story_id, t.note, t.at, 'retraction', '', '', t.language, t.slug, t.headline
  FROM site.retractions t;
--> statement-breakpoint
-- What a live story said each time it went out, while the newsroom lets readers see it.
CREATE VIEW site.versions AS
  SELECT p.story_id, p.id, p.revision_id, p.kind, p.at, r.content->>'headline' AS headline,
    r.content->>'standfirst' AS standfirst, r.content->>'dateline' AS dateline, r.content->'body' AS body,
    r.content->'leadPicture' AS lead_picture
  FROM publications p JOIN revisions r ON r.id = p.revision_id
  WHERE p.kind IN ('first', 'update', 'correction', 'clarification', 'editors_note')
    AND (SELECT true FROM site.stories v WHERE v.story_id = p.story_id)
    AND (SELECT h.changes_shown FROM house h);
