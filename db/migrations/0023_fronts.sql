CREATE TABLE "front_editions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"front_id" uuid NOT NULL,
	"layout" jsonb NOT NULL,
	"by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"at" timestamp (3) with time zone,
	"brought_back_id" uuid,
	"state" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	"why" text DEFAULT '' NOT NULL,
	"next_try" timestamp (3) with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "front_editions_went_out" CHECK (("front_editions"."state" = 'published') = ("front_editions"."published_at" is not null)),
	CONSTRAINT "front_editions_wait_for_a_time" CHECK ("front_editions"."state" = 'published' or "front_editions"."at" is not null)
);
--> statement-breakpoint
CREATE TABLE "fronts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"language" text NOT NULL,
	"section_id" uuid,
	"draft" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"draft_by" uuid,
	"draft_at" timestamp (3) with time zone,
	"live_edition_id" uuid,
	"held_by" uuid,
	"held_tab" uuid,
	"held_since" timestamp (3) with time zone,
	"held_seen_at" timestamp (3) with time zone,
	CONSTRAINT "fronts_one_each" UNIQUE NULLS NOT DISTINCT("language","section_id"),
	CONSTRAINT "fronts_held_whole" CHECK (num_nonnulls("fronts"."held_by", "fronts"."held_tab", "fronts"."held_since", "fronts"."held_seen_at") in (0, 4))
);
--> statement-breakpoint
CREATE TABLE "kept_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"front_id" uuid NOT NULL,
	"layout" jsonb NOT NULL,
	"by" uuid NOT NULL,
	"kept_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"why" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "front_editions" ADD CONSTRAINT "front_editions_front_id_fronts_id_fk" FOREIGN KEY ("front_id") REFERENCES "public"."fronts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_editions" ADD CONSTRAINT "front_editions_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_editions" ADD CONSTRAINT "front_editions_brought_back_id_front_editions_id_fk" FOREIGN KEY ("brought_back_id") REFERENCES "public"."front_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_editions" ADD CONSTRAINT "front_editions_ended_by_staff_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fronts" ADD CONSTRAINT "fronts_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fronts" ADD CONSTRAINT "fronts_draft_by_staff_id_fk" FOREIGN KEY ("draft_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fronts" ADD CONSTRAINT "fronts_live_edition_id_front_editions_id_fk" FOREIGN KEY ("live_edition_id") REFERENCES "public"."front_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fronts" ADD CONSTRAINT "fronts_held_by_staff_id_fk" FOREIGN KEY ("held_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_drafts" ADD CONSTRAINT "kept_drafts_front_id_fronts_id_fk" FOREIGN KEY ("front_id") REFERENCES "public"."fronts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_drafts" ADD CONSTRAINT "kept_drafts_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "front_editions_one_waits" ON "front_editions" USING btree ("front_id") WHERE "front_editions"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "front_editions_due" ON "front_editions" USING btree ("at","id") WHERE "front_editions"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "front_editions_of_front" ON "front_editions" USING btree ("front_id","made_at");--> statement-breakpoint
CREATE INDEX "kept_drafts_of_front" ON "kept_drafts" USING btree ("front_id","kept_at");--> statement-breakpoint

-- The site has a front in each language, and so has every section from the moment it is there.
INSERT INTO fronts (language) VALUES ('en'), ('ko');
--> statement-breakpoint
INSERT INTO fronts (language, section_id) SELECT l, s.id FROM sections s CROSS JOIN unnest('{en,ko}'::text[]) l;
--> statement-breakpoint
CREATE FUNCTION section_has_fronts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO fronts (language, section_id) VALUES ('en', NEW.id), ('ko', NEW.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER section_has_fronts AFTER INSERT ON sections FOR EACH ROW EXECUTE FUNCTION section_has_fronts();
--> statement-breakpoint

-- An edition shows for ever what it was made with; once it has ended nothing of it changes.
CREATE FUNCTION editions_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.state <> 'waiting'
    OR (to_jsonb(NEW) - '{state,published_at,ended_at,ended_by,why,next_try,tries}'::text[])
      IS DISTINCT FROM (to_jsonb(OLD) - '{state,published_at,ended_at,ended_by,why,next_try,tries}'::text[]) THEN
    RAISE EXCEPTION 'an edition stands as it was made' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER editions_stand BEFORE UPDATE OR DELETE ON front_editions FOR EACH ROW EXECUTE FUNCTION editions_stand();
--> statement-breakpoint
CREATE TRIGGER kept_drafts_stand BEFORE UPDATE OR DELETE ON kept_drafts FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- What readers see of a front is an edition of that front, and one that went out.
CREATE FUNCTION front_shows_its_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.live_edition_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM front_editions e WHERE e.id = NEW.live_edition_id AND e.front_id = NEW.id AND e.state = 'published'
  ) THEN
    RAISE EXCEPTION 'a front shows a published edition of its own' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER front_shows_its_own BEFORE INSERT OR UPDATE OF live_edition_id ON fronts
  FOR EACH ROW EXECUTE FUNCTION front_shows_its_own();
--> statement-breakpoint

-- Whoever has a front open hears that it was saved or that its holder changed; never what stands in it.
CREATE FUNCTION fronts_call() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM desk_calls('front.changed', 'front', NEW.id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER fronts_call AFTER UPDATE ON fronts FOR EACH ROW
  WHEN ((OLD.version, OLD.held_tab, OLD.live_edition_id) IS DISTINCT FROM (NEW.version, NEW.held_tab, NEW.live_edition_id))
  EXECUTE FUNCTION fronts_call();
--> statement-breakpoint

-- The edition readers see. A chosen story that is not public, and the headline given to it, is not in it.
CREATE VIEW site.fronts AS
  SELECT f.language, f.section_id, e.published_at, (
    SELECT coalesce(jsonb_agg(
      CASE WHEN s.slot ? 'stories' THEN jsonb_set(s.slot, '{stories}', (
        SELECT coalesce(jsonb_agg(c.story ORDER BY c.n), '[]')
        FROM jsonb_array_elements(s.slot->'stories') WITH ORDINALITY AS c(story, n)
        WHERE EXISTS (
          SELECT FROM site.stories v WHERE v.story_id = (c.story->>'storyId')::uuid AND v.language = f.language
        )
      )) ELSE s.slot END ORDER BY s.n
    ), '[]') FROM jsonb_array_elements(e.layout->'slots') WITH ORDINALITY AS s(slot, n)
  ) AS slots
  FROM fronts f JOIN front_editions e ON e.id = f.live_edition_id;
