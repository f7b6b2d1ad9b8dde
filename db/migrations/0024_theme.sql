CREATE TABLE "live_days" (
	"language" text NOT NULL,
	"day" date NOT NULL,
	"count" integer NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "live_days_language_day_pk" PRIMARY KEY("language","day")
);
--> statement-breakpoint
CREATE TABLE "machines" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"rules" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "machines_is_one_row" CHECK ("machines"."one")
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"kind" text PRIMARY KEY NOT NULL,
	"texts" jsonb NOT NULL,
	"url" text DEFAULT '' NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "redirects" (
	"from_address" text PRIMARY KEY NOT NULL,
	"to_address" text NOT NULL,
	"permanent" boolean DEFAULT true NOT NULL,
	"hits" integer DEFAULT 0 NOT NULL,
	"last_hit_on" date,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "redirects_lead_elsewhere" CHECK ("redirects"."from_address" <> "redirects"."to_address"),
	CONSTRAINT "redirects_from_a_path" CHECK ("redirects"."from_address" like '/%'),
	CONSTRAINT "redirects_to_path_or_web" CHECK ("redirects"."to_address" ~ '^(/([^/\]|$)|https?://)')
);
--> statement-breakpoint
CREATE TABLE "logos" (
	"sha256" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"look" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_by" uuid,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "themes" ADD CONSTRAINT "themes_saved_by_staff_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "redirects_to" ON "redirects" USING hash ("to_address");--> statement-breakpoint
CREATE UNIQUE INDEX "themes_one_draft" ON "themes" USING btree ((true)) WHERE "themes"."published_at" is null;--> statement-breakpoint
CREATE INDEX "themes_published" ON "themes" USING btree ("published_at" DESC NULLS LAST) WHERE "themes"."published_at" is not null;--> statement-breakpoint

-- Kept for each statement, not for each row: a sitemap index of a million stories is then read from a few thousand days.
CREATE FUNCTION live_days_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    UPDATE live_days d SET count = d.count - gone.n FROM (
      SELECT language, (first_published_at AT TIME ZONE 'UTC')::date AS day, count(*)::int AS n FROM before GROUP BY 1, 2
    ) gone WHERE d.language = gone.language AND d.day = gone.day;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO live_days (language, day, count, changed_at)
      SELECT language, (first_published_at AT TIME ZONE 'UTC')::date, count(*)::int, max(published_at)
      FROM after GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (language, day) DO UPDATE
      SET count = live_days.count + excluded.count, changed_at = greatest(live_days.changed_at, excluded.changed_at);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER live_days_more AFTER INSERT ON live_stories REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION live_days_count();
--> statement-breakpoint
CREATE TRIGGER live_days_other AFTER UPDATE ON live_stories REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION live_days_count();
--> statement-breakpoint
CREATE TRIGGER live_days_less AFTER DELETE ON live_stories REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION live_days_count();
--> statement-breakpoint
INSERT INTO live_days (language, day, count, changed_at)
  SELECT language, (first_published_at AT TIME ZONE 'UTC')::date, count(*)::int, max(published_at)
  FROM live_stories GROUP BY 1, 2;
--> statement-breakpoint
CREATE VIEW site.live_days AS SELECT language, day, count, changed_at FROM live_days WHERE count > 0;
--> statement-breakpoint
CREATE VIEW site.redirects AS SELECT from_address, to_address, permanent FROM redirects;
--> statement-breakpoint
CREATE VIEW site.machines AS SELECT rules FROM machines;
--> statement-breakpoint
CREATE VIEW site.policies AS SELECT kind, texts, url, updated_at FROM policies;
--> statement-breakpoint
-- The look readers see is the one published last; drafts are nobody's but the admin's.
CREATE VIEW site.theme AS
  SELECT look, published_at FROM themes WHERE published_at IS NOT NULL ORDER BY published_at DESC LIMIT 1;
--> statement-breakpoint
CREATE VIEW site.logos AS
  SELECT l.sha256, l.type, l.bytes FROM logos l
  WHERE EXISTS (SELECT FROM themes t WHERE t.published_at IS NOT NULL
    AND l.sha256 IN (t.look->'logo'->'light'->>'sha256', t.look->'logo'->'dark'->>'sha256'));
--> statement-breakpoint
-- Where a story that others published first stands with them.
CREATE VIEW site.syndicated AS
  SELECT v.story_id, r.content->'firstPublished'->>'name' AS name, r.content->'firstPublished'->>'url' AS url
  FROM site.stories v JOIN revisions r ON r.id = v.revision_id
  WHERE r.content ? 'firstPublished';
