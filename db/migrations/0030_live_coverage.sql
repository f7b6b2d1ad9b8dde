CREATE TABLE "entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"by" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"shown" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"content" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"key" boolean DEFAULT false NOT NULL,
	"submitter_id" uuid,
	"submitted_at" timestamp (3) with time zone,
	"writer_ids" uuid[] DEFAULT '{}' NOT NULL,
	"editor_ids" uuid[] DEFAULT '{}' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"release_id" uuid,
	"first_out_at" timestamp (3) with time zone,
	"taken_down_at" timestamp (3) with time zone,
	"taken_down_by" uuid,
	"taken_down_why" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entries_shown_went_out" CHECK (not "entries"."shown" or "entries"."release_id" is not null),
	CONSTRAINT "entries_out_is_shown" CHECK ("entries"."state" <> 'out' or "entries"."shown"),
	CONSTRAINT "entries_put_away_is_not_shown" CHECK ("entries"."state" not in ('taken_down', 'discarded') or not "entries"."shown"),
	CONSTRAINT "entries_taken_down_with_a_reason" CHECK (("entries"."state" = 'taken_down') = ("entries"."taken_down_at" is not null) and ("entries"."taken_down_at" is null or ("entries"."taken_down_by" is not null and btrim("entries"."taken_down_why") <> '')))
);
--> statement-breakpoint
CREATE TABLE "entry_releases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"verdict" text DEFAULT 'approved' NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entry_releases_of_entry" UNIQUE("id","entry_id"),
	CONSTRAINT "entry_releases_verdict_is_approved" CHECK ("entry_releases"."verdict" = 'approved')
);
--> statement-breakpoint
CREATE TABLE "entry_reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"verdict" text NOT NULL,
	"alone" boolean DEFAULT false NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entry_reviews_verdict" UNIQUE("id","revision_id","entry_id","verdict"),
	CONSTRAINT "entry_reviews_say_what_to_change" CHECK ("entry_reviews"."verdict" = 'approved' or btrim("entry_reviews"."note") <> ''),
	CONSTRAINT "entry_reviews_alone_has_reason" CHECK (not "entry_reviews"."alone" or btrim("entry_reviews"."note") <> '')
);
--> statement-breakpoint
CREATE TABLE "entry_revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"why" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entry_revisions_hash" UNIQUE("id","sha256","entry_id")
);
--> statement-breakpoint
CREATE TABLE "running_stories" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"started_by" uuid NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	CONSTRAINT "running_stories_end_whole" CHECK (("running_stories"."ended_at" is null) = ("running_stories"."ended_by" is null))
);
--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_story_id_running_stories_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."running_stories"("story_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_submitter_id_staff_id_fk" FOREIGN KEY ("submitter_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_taken_down_by_staff_id_fk" FOREIGN KEY ("taken_down_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_show_their_own" FOREIGN KEY ("release_id","id") REFERENCES "public"."entry_releases"("id","entry_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_releases" ADD CONSTRAINT "entry_releases_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_releases" ADD CONSTRAINT "entry_releases_revision_id_entry_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."entry_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_releases" ADD CONSTRAINT "entry_releases_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_releases" ADD CONSTRAINT "entry_releases_of_approved_words" FOREIGN KEY ("review_id","revision_id","entry_id","verdict") REFERENCES "public"."entry_reviews"("id","revision_id","entry_id","verdict") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_reviews" ADD CONSTRAINT "entry_reviews_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_reviews" ADD CONSTRAINT "entry_reviews_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_reviews" ADD CONSTRAINT "entry_reviews_of_exactly_these_words" FOREIGN KEY ("revision_id","sha256","entry_id") REFERENCES "public"."entry_revisions"("id","sha256","entry_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_revisions" ADD CONSTRAINT "entry_revisions_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_revisions" ADD CONSTRAINT "entry_revisions_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "running_stories" ADD CONSTRAINT "running_stories_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "running_stories" ADD CONSTRAINT "running_stories_started_by_staff_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "running_stories" ADD CONSTRAINT "running_stories_ended_by_staff_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "entries_of_story" ON "entries" USING btree ("story_id","first_out_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "entries_shown" ON "entries" USING btree ("story_id","first_out_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "entries"."shown";--> statement-breakpoint
CREATE INDEX "entry_releases_by_time" ON "entry_releases" USING btree ("entry_id","at");--> statement-breakpoint
CREATE INDEX "entry_reviews_of_entry" ON "entry_reviews" USING btree ("entry_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "entry_revisions_number" ON "entry_revisions" USING btree ("entry_id","number");--> statement-breakpoint
CREATE INDEX "running_stories_now" ON "running_stories" USING btree ("started_at" DESC NULLS LAST,"story_id") WHERE "running_stories"."ended_at" is null;
--> statement-breakpoint

-- What an entry said, who answered for it and what went out of it stands for ever.
CREATE TRIGGER entry_revisions_stand BEFORE UPDATE OR DELETE ON entry_revisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER entry_revisions_stand_whole BEFORE TRUNCATE ON entry_revisions EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER entry_reviews_stand BEFORE UPDATE OR DELETE ON entry_reviews FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER entry_reviews_stand_whole BEFORE TRUNCATE ON entry_reviews EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER entry_releases_stand BEFORE UPDATE OR DELETE ON entry_releases FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER entry_releases_stand_whole BEFORE TRUNCATE ON entry_releases EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- An entry taken down stays down; nobody's entry becomes another's; none is removed.
CREATE FUNCTION entries_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.state IN ('taken_down', 'discarded')
    OR (NEW.story_id, NEW."by") IS DISTINCT FROM (OLD.story_id, OLD."by") THEN
    RAISE EXCEPTION 'an entry stays what it is' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION entries_stay();
--> statement-breakpoint

-- Four eyes: whoever wrote in an entry or filed it does not let it out, unless as a breaking-news exception.
CREATE FUNCTION entries_by_other_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.verdict = 'approved' AND NOT NEW.alone AND EXISTS (
    SELECT FROM entries e WHERE e.id = NEW.entry_id
      AND (NEW."by" IN (e."by", e.submitter_id) OR NEW."by" = ANY (e.writer_ids))
  ) THEN
    RAISE EXCEPTION 'an entry is not let out by who wrote or filed it' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.verdict = 'approved' AND NEW.alone AND NOT EXISTS (SELECT FROM house WHERE publish_alone_allowed) THEN
    RAISE EXCEPTION 'publishing alone is not switched on' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER entries_by_other_eyes BEFORE INSERT ON entry_reviews FOR EACH ROW EXECUTE FUNCTION entries_by_other_eyes();
--> statement-breakpoint

-- Nothing goes out under a story that readers do not see, that is embargoed, or on which a legal hold stands.
CREATE FUNCTION entries_go_out() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of uuid;
BEGIN
  SELECT e.story_id INTO of FROM entries e WHERE e.id = NEW.entry_id;
  IF NOT EXISTS (SELECT FROM stories s WHERE s.id = of AND s.public = 'live') THEN
    RAISE EXCEPTION 'the story of the entry is not live' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM stories s WHERE s.id = of AND s.embargo_until > clock_timestamp()) THEN
    RAISE EXCEPTION 'the story of the entry is embargoed' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM holds h WHERE h.story_id = of AND h.lifted_at IS NULL) THEN
    RAISE EXCEPTION 'a legal hold stands on the story of the entry' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER entries_go_out BEFORE INSERT ON entry_releases FOR EACH ROW EXECUTE FUNCTION entries_go_out();
--> statement-breakpoint

-- Live coverage as readers see it: with its story it comes, and with its story it is gone.
CREATE VIEW site.running_stories AS
  SELECT r.story_id, v.language, v.section_id, r.started_at, r.ended_at
  FROM running_stories r JOIN site.stories v USING (story_id);
--> statement-breakpoint
CREATE VIEW site.entries AS
  SELECT e.id, e.story_id, r.content->>'heading' AS heading, r.content->'body' AS body, e.key, e.first_out_at,
    l.at AS out_at, (
      SELECT jsonb_agg(jsonb_build_object('note', x.content->>'correction', 'at', y.at) ORDER BY y.at DESC)
      FROM entry_releases y JOIN entry_revisions x ON x.id = y.revision_id
      WHERE y.entry_id = e.id AND x.content->>'correction' <> ''
    ) AS corrections,
    a.id AS author_id, coalesce(a.names, jsonb_build_object('en', p.name, 'ko', p.name)) AS names,
    (SELECT w.slug FROM site.authors w WHERE w.id = a.id) AS author_slug
  FROM entries e JOIN site.stories v USING (story_id)
    JOIN entry_releases l ON l.id = e.release_id JOIN entry_revisions r ON r.id = l.revision_id
    JOIN staff p ON p.id = e."by"
    LEFT JOIN LATERAL (SELECT b.id, b.names FROM authors b WHERE b.staff_id = p.id ORDER BY b.slug LIMIT 1) a ON true
  WHERE e.shown;
