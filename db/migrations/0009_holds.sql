CREATE TABLE "holds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"reason" text NOT NULL,
	"lifted_by" uuid,
	"lifted_at" timestamp (3) with time zone,
	"word" text DEFAULT '' NOT NULL,
	CONSTRAINT "holds_say_why" CHECK (btrim("holds"."reason") <> ''),
	CONSTRAINT "holds_are_lifted_with_a_word" CHECK (("holds"."lifted_at" is null) = ("holds"."lifted_by" is null) and ("holds"."lifted_at" is null or btrim("holds"."word") <> ''))
);
--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_lifted_by_staff_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "holds_one_stands" ON "holds" USING btree ("story_id") WHERE "holds"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "holds_of_story" ON "holds" USING btree ("story_id","at");--> statement-breakpoint

-- A hold may be lifted once; nothing else of it ever changes.
CREATE FUNCTION holds_only_lifted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.lifted_at IS NOT NULL
    OR (to_jsonb(NEW) - '{lifted_at,lifted_by,word}'::text[])
      IS DISTINCT FROM (to_jsonb(OLD) - '{lifted_at,lifted_by,word}'::text[]) THEN
    RAISE EXCEPTION 'a legal hold stands as it was laid' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER holds_only_lifted BEFORE UPDATE OR DELETE ON holds FOR EACH ROW EXECUTE FUNCTION holds_only_lifted();
--> statement-breakpoint

-- Nothing of a held story goes out, whoever asks; taking it from readers is always possible.
CREATE FUNCTION publications_not_held() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind NOT IN ('kill', 'retraction')
    AND EXISTS (SELECT FROM holds h WHERE h.story_id = NEW.story_id AND h.lifted_at IS NULL) THEN
    RAISE EXCEPTION 'a legal hold stands on the story' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER publications_not_held BEFORE INSERT ON publications FOR EACH ROW EXECUTE FUNCTION publications_not_held();
