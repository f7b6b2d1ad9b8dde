CREATE TABLE "story_hands" (
	"story_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"how" text NOT NULL,
	"barred" boolean DEFAULT false NOT NULL,
	CONSTRAINT "story_hands_story_id_staff_id_how_pk" PRIMARY KEY("story_id","staff_id","how")
);
--> statement-breakpoint
ALTER TABLE "story_hands" ADD CONSTRAINT "story_hands_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_hands" ADD CONSTRAINT "story_hands_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO story_hands (story_id, staff_id, how)
  SELECT DISTINCT r.story_id, a.staff_id, 'byline'
  FROM revisions r CROSS JOIN jsonb_array_elements_text(r.content->'bylines') b JOIN authors a ON a.id = b::uuid
  WHERE a.staff_id IS NOT NULL
  UNION SELECT id, submitter_id, 'submitted' FROM stories WHERE submitter_id IS NOT NULL
  UNION SELECT story_id, saved_by, 'edited' FROM working_copies;
--> statement-breakpoint

-- Four eyes: nobody who made a story, handed it in, or stands or stood in its byline approves it, unless as a
-- breaking-news exception.
CREATE OR REPLACE FUNCTION reviews_by_other_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.verdict = 'approved' AND NOT NEW.alone AND (
    EXISTS (SELECT FROM stories s WHERE s.id = NEW.story_id AND NEW."by" IN (s.creator_id, s.submitter_id))
    OR EXISTS (
      SELECT FROM story_hands h
      WHERE h.story_id = NEW.story_id AND h.staff_id = NEW."by" AND (h.how IN ('byline', 'submitted') OR h.barred)
    )
    OR EXISTS (
      SELECT FROM story_bylines b JOIN authors a ON a.id = b.author_id
      WHERE b.story_id = NEW.story_id AND a.staff_id = NEW."by"
    )
  ) THEN
    RAISE EXCEPTION 'a story is not approved by who made, signed or submitted it' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.verdict = 'approved' AND NEW.alone AND NOT EXISTS (SELECT FROM house WHERE publish_alone_allowed) THEN
    RAISE EXCEPTION 'publishing alone is not switched on' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
