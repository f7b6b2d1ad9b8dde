CREATE TABLE "coverage_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"coverage_id" uuid NOT NULL,
	"day" date NOT NULL,
	"texts" jsonb NOT NULL,
	"story_id" uuid,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coverage_stories" (
	"coverage_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "coverage_stories_coverage_id_story_id_pk" PRIMARY KEY("coverage_id","story_id")
);
--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "portrait_id" uuid;--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "beats" jsonb DEFAULT '{"en":"","ko":""}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "email" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "social" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "coverages" ADD COLUMN "kind" text DEFAULT 'coverage' NOT NULL;--> statement-breakpoint
ALTER TABLE "coverages" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "synonyms" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "coverage_entries" ADD CONSTRAINT "coverage_entries_coverage_id_coverages_id_fk" FOREIGN KEY ("coverage_id") REFERENCES "public"."coverages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coverage_entries" ADD CONSTRAINT "coverage_entries_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coverage_stories" ADD CONSTRAINT "coverage_stories_coverage_id_coverages_id_fk" FOREIGN KEY ("coverage_id") REFERENCES "public"."coverages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coverage_stories" ADD CONSTRAINT "coverage_stories_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "coverage_entries_in_order" ON "coverage_entries" USING btree ("coverage_id","day","position");--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_portrait_id_pictures_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."pictures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_merged_into_topics_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "topics_merged" ON "topics" USING btree ("merged_into");--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_merged_into_another" CHECK ("topics"."merged_into" <> "topics"."id");--> statement-breakpoint
CREATE OR REPLACE VIEW site.authors AS
  SELECT a.id, a.slug, a.names, a.titles, a.about, a.portrait_id, a.beats, a.email, a.social FROM authors a
  WHERE EXISTS (SELECT FROM site.listings g WHERE g.kind = 'author' AND g.subject_id = a.id);
--> statement-breakpoint
CREATE VIEW site.portraits AS
  SELECT z.picture_id, z.width, z.height, z.type, z.bytes FROM picture_sizes z
  WHERE z.picture_id IN (SELECT a.portrait_id FROM site.authors a);
--> statement-breakpoint
CREATE OR REPLACE VIEW site.topics AS
  SELECT t.id, t.slug, t.names, t.synonyms FROM topics t
  WHERE t.merged_into IS NULL
    AND EXISTS (SELECT FROM site.listings g WHERE g.kind = 'topic' AND g.subject_id = t.id);
--> statement-breakpoint
-- What a story names, and what that stands for now.
CREATE VIEW site.topic_ids AS
  SELECT t.id, coalesce(t.merged_into, t.id) AS current_id FROM topics t
  WHERE coalesce(t.merged_into, t.id) IN (SELECT s.id FROM site.topics s);
--> statement-breakpoint
CREATE VIEW site.topic_addresses AS
  SELECT t.slug, s.slug AS current_slug FROM topics t JOIN site.topics s ON s.id = t.merged_into;
--> statement-breakpoint
CREATE OR REPLACE VIEW site.coverages AS
  SELECT c.id, c.slug, c.names, c.introductions, c.kind FROM coverages c
  WHERE EXISTS (SELECT FROM site.listings g WHERE g.kind = 'coverage' AND g.subject_id = c.id);
--> statement-breakpoint
-- Only of stories that are still in the coverage: a correction may have taken one out.
CREATE VIEW site.coverage_stories AS
  SELECT k.coverage_id, k.story_id, k.position FROM coverage_stories k
    JOIN site.listings g ON g.kind = 'coverage' AND g.subject_id = k.coverage_id AND g.story_id = k.story_id;
--> statement-breakpoint
-- An entry whose story is not out, or not any more, stands there without it.
CREATE VIEW site.coverage_entries AS
  SELECT e.coverage_id, e.day, e.texts, e.position, v.story_id FROM coverage_entries e
    JOIN site.coverages c ON c.id = e.coverage_id LEFT JOIN site.stories v ON v.story_id = e.story_id;
