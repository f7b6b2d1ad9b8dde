CREATE TABLE "schedules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"verdict" text DEFAULT 'approved' NOT NULL,
	"kind" text NOT NULL,
	"wrong" text DEFAULT '' NOT NULL,
	"right" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"why" text DEFAULT '' NOT NULL,
	"late_ms" integer,
	"next_try" timestamp (3) with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"alarmed_at" timestamp (3) with time zone,
	"seen_by" uuid,
	"seen_at" timestamp (3) with time zone,
	CONSTRAINT "schedules_verdict_is_approved" CHECK ("schedules"."verdict" = 'approved'),
	CONSTRAINT "schedules_say_why" CHECK ("schedules"."kind" <> 'clarification' or btrim("schedules"."note") <> ''),
	CONSTRAINT "schedules_say_what_is_right" CHECK ("schedules"."kind" <> 'correction' or (btrim("schedules"."wrong") <> '' and btrim("schedules"."right") <> '')),
	CONSTRAINT "schedules_end_once" CHECK (("schedules"."state" = 'waiting') = ("schedules"."ended_at" is null))
);
--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "schedule_id" uuid;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "scheduled_for" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_ended_by_staff_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_seen_by_staff_id_fk" FOREIGN KEY ("seen_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_of_approved_revisions" FOREIGN KEY ("review_id","revision_id","story_id","verdict") REFERENCES "public"."reviews"("id","revision_id","story_id","verdict") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "schedules_one_waits" ON "schedules" USING btree ("story_id") WHERE "schedules"."state" = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "schedules_once" ON "schedules" USING btree ("story_id","revision_id","kind") WHERE "schedules"."state" in ('waiting', 'done');--> statement-breakpoint
CREATE INDEX "schedules_due" ON "schedules" USING btree ("at","id") WHERE "schedules"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "schedules_by_time" ON "schedules" USING btree ("at");--> statement-breakpoint
CREATE INDEX "schedules_of_story" ON "schedules" USING btree ("story_id","made_at");--> statement-breakpoint
CREATE INDEX "schedules_alarms" ON "schedules" USING btree ("alarmed_at") WHERE "schedules"."alarmed_at" is not null and "schedules"."seen_at" is null;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stories_scheduled" ON "stories" USING btree ("scheduled_for") WHERE "stories"."scheduled_for" is not null;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_schedule_id_unique" UNIQUE("schedule_id");--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_scheduled_has_time" CHECK (("stories"."public" <> 'scheduled' or "stories"."scheduled_for" is not null) and ("stories"."scheduled_for" is null or ("stories"."approval_id" is not null and "stories"."public" in ('scheduled', 'live'))));--> statement-breakpoint

-- An order to publish waits only on an approval that stands, of exactly that revision, and for no time under embargo.
-- Once it has ended it stands for ever; until then nothing of it changes but how the tries went.
CREATE FUNCTION schedules_are_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a schedule is never removed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (
    (to_jsonb(NEW) - '{state,ended_at,ended_by,why,late_ms,next_try,tries,alarmed_at,seen_by,seen_at}'::text[])
      IS DISTINCT FROM (to_jsonb(OLD) - '{state,ended_at,ended_by,why,late_ms,next_try,tries,alarmed_at,seen_by,seen_at}'::text[])
    OR (OLD.state <> 'waiting' AND (NEW.state, NEW.ended_at, NEW.ended_by, NEW.why, NEW.late_ms)
      IS DISTINCT FROM (OLD.state, OLD.ended_at, OLD.ended_by, OLD.why, OLD.late_ms))
  ) THEN
    RAISE EXCEPTION 'a schedule stands as it was given' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.state = 'waiting' AND NOT EXISTS (
    SELECT FROM stories s JOIN reviews r ON r.id = s.approval_id
    WHERE s.id = NEW.story_id AND r.id = NEW.review_id AND r.revision_id = NEW.revision_id AND r.withdrawn_at IS NULL
  ) THEN
    RAISE EXCEPTION 'only an approved revision can be scheduled' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'waiting' AND EXISTS (
    SELECT FROM stories s WHERE s.id = NEW.story_id AND s.embargo_until > NEW.at
  ) THEN
    RAISE EXCEPTION 'the story is embargoed at that time' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER schedules_are_approved BEFORE INSERT OR UPDATE OR DELETE ON schedules FOR EACH ROW EXECUTE FUNCTION schedules_are_approved();
--> statement-breakpoint

-- When an act is over, the story and its order to publish say the same: a withdrawn approval, a later embargo or a kill
-- leaves no order waiting behind it, whatever the act forgets.
CREATE FUNCTION story_and_schedule_agree() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  story uuid;
BEGIN
  story := CASE TG_TABLE_NAME WHEN 'stories' THEN (to_jsonb(NEW)->>'id')::uuid ELSE (to_jsonb(NEW)->>'story_id')::uuid END;
  IF EXISTS (
    SELECT FROM stories s LEFT JOIN schedules w ON w.story_id = s.id AND w.state = 'waiting'
    WHERE s.id = story AND (
      s.scheduled_for IS DISTINCT FROM w.at
      OR (w.id IS NOT NULL AND (s.approval_id IS DISTINCT FROM w.review_id OR s.embargo_until > w.at))
    )
  ) THEN
    RAISE EXCEPTION 'story % and its schedule do not agree', story USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER story_agrees_with_schedule AFTER UPDATE OF scheduled_for, approval_id, embargo_until, public ON stories
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.scheduled_for IS NOT NULL OR NEW.scheduled_for IS NOT NULL)
  EXECUTE FUNCTION story_and_schedule_agree();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER schedule_agrees_with_story AFTER INSERT OR UPDATE OF state ON schedules
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION story_and_schedule_agree();
--> statement-breakpoint

-- What the clock publishes is what was ordered, not before its time; what is done was published.
CREATE FUNCTION publications_as_ordered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.schedule_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM schedules o WHERE o.id = NEW.schedule_id AND o.state = 'done' AND o.at <= clock_timestamp()
      AND (o.story_id, o.revision_id, o.review_id, o.kind) = (NEW.story_id, NEW.revision_id, NEW.review_id, NEW.kind)
      AND (o.wrong, o."right", o.note) = (NEW.wrong, NEW."right", NEW.note)
  ) THEN
    RAISE EXCEPTION 'a publication by the clock is what was ordered, at its time' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER publications_as_ordered BEFORE INSERT ON publications FOR EACH ROW EXECUTE FUNCTION publications_as_ordered();
--> statement-breakpoint
CREATE FUNCTION done_is_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM publications p WHERE p.schedule_id = NEW.id) THEN
    RAISE EXCEPTION 'schedule % is done, but nothing was published', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER done_is_published AFTER INSERT OR UPDATE OF state ON schedules
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION done_is_published();
