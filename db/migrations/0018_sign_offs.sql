CREATE TABLE "sign_offs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"question" text DEFAULT '' NOT NULL,
	"secret_sha256" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" uuid,
	"opened_at" timestamp (3) with time zone,
	"answer" text,
	"signed_as" text DEFAULT '' NOT NULL,
	"remarks" text DEFAULT '' NOT NULL,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "sign_offs_secret_sha256_unique" UNIQUE("secret_sha256"),
	CONSTRAINT "sign_offs_are_signed" CHECK (("sign_offs"."answer" is null) = ("sign_offs"."answered_at" is null) and ("sign_offs"."answer" is null or btrim("sign_offs"."signed_as") <> '')),
	CONSTRAINT "sign_offs_say_why_not" CHECK (coalesce("sign_offs"."answer", 'yes') = 'yes' or btrim("sign_offs"."remarks") <> '')
);
--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_revoked_by_staff_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_of_exactly_these_words" FOREIGN KEY ("revision_id","sha256","story_id") REFERENCES "public"."revisions"("id","sha256","story_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sign_offs_of_story" ON "sign_offs" USING btree ("story_id","created_at");--> statement-breakpoint

-- A sign-off is opened, answered and revoked once each; what was asked, and of which words, never changes.
CREATE FUNCTION sign_offs_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moving text[] := '{opened_at,answer,signed_as,remarks,answered_at,revoked_at,revoked_by}';
BEGIN
  IF TG_OP = 'DELETE'
    OR (to_jsonb(NEW) - moving) IS DISTINCT FROM (to_jsonb(OLD) - moving)
    OR (OLD.opened_at IS NOT NULL AND NEW.opened_at IS DISTINCT FROM OLD.opened_at)
    OR (OLD.revoked_at IS NOT NULL AND (NEW.revoked_at, NEW.revoked_by) IS DISTINCT FROM (OLD.revoked_at, OLD.revoked_by))
    OR (OLD.answered_at IS NOT NULL AND (NEW.answer, NEW.signed_as, NEW.remarks, NEW.answered_at)
      IS DISTINCT FROM (OLD.answer, OLD.signed_as, OLD.remarks, OLD.answered_at))
    OR (OLD.answered_at IS NULL AND NEW.answered_at IS NOT NULL AND OLD.revoked_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a sign-off stands as it was asked and answered' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER sign_offs_stand BEFORE UPDATE OR DELETE ON sign_offs FOR EACH ROW EXECUTE FUNCTION sign_offs_stand();
