CREATE TABLE "checks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"section_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"automatic" text,
	"texts" jsonb,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"ticked_by" text DEFAULT 'writers' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "checks_are_automatic_or_ticked" CHECK (("checks"."automatic" is null) <> ("checks"."texts" is null))
);
--> statement-breakpoint
CREATE TABLE "link_answers" (
	"href" text PRIMARY KEY NOT NULL,
	"status" integer NOT NULL,
	"problem" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"check_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" uuid
);
--> statement-breakpoint
CREATE TABLE "house_style" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"language" text NOT NULL,
	"kind" text NOT NULL,
	"pattern" text NOT NULL,
	"instead" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "checks" ADD CONSTRAINT "checks_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticks" ADD CONSTRAINT "ticks_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticks" ADD CONSTRAINT "ticks_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticks" ADD CONSTRAINT "ticks_withdrawn_by_staff_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticks" ADD CONSTRAINT "ticks_of_a_check" FOREIGN KEY ("check_id") REFERENCES "public"."checks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_style" ADD CONSTRAINT "house_style_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "checks_automatic_once" ON "checks" USING btree ("section_id","automatic") WHERE "checks"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "checks_of_section" ON "checks" USING btree ("section_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "ticks_once" ON "ticks" USING btree ("story_id","check_id","sha256") WHERE "ticks"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "ticks_of_story" ON "ticks" USING btree ("story_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "house_style_once" ON "house_style" USING btree ("language",lower("pattern")) WHERE "house_style"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "house_style_of_language" ON "house_style" USING btree ("language","kind");--> statement-breakpoint

-- A tick may be taken back once; nothing else of it ever changes.
CREATE FUNCTION ticks_only_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.withdrawn_at IS NOT NULL
    OR (to_jsonb(NEW) - '{withdrawn_at,withdrawn_by}'::text[])
      IS DISTINCT FROM (to_jsonb(OLD) - '{withdrawn_at,withdrawn_by}'::text[]) THEN
    RAISE EXCEPTION 'a tick stands as it was made' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER ticks_only_withdrawn BEFORE UPDATE OR DELETE ON ticks FOR EACH ROW EXECUTE FUNCTION ticks_only_withdrawn();
