CREATE TABLE "views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"place" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"by" uuid NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "views_have_names" CHECK (btrim("views"."name") <> '')
);
--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "priority" integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "views" ADD CONSTRAINT "views_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "views_of_person" ON "views" USING btree ("by","place","position");--> statement-breakpoint
CREATE INDEX "views_shared" ON "views" USING btree ("place","position") WHERE "views"."shared";--> statement-breakpoint
CREATE INDEX "stories_by_states" ON "stories" USING btree ("working","public");--> statement-breakpoint
CREATE INDEX "stories_on_board" ON "stories" USING btree ("working","priority",coalesce("due_at", 'infinity'::timestamptz),"state_since","id") WHERE "stories"."working" <> 'spiked' and "stories"."public" not in ('killed', 'retracted') and ("stories"."working" <> 'approved' or "stories"."approval_id" is not null);--> statement-breakpoint
CREATE INDEX "stories_on_board_of_section" ON "stories" USING btree ("section_id","working","priority",coalesce("due_at", 'infinity'::timestamptz),"state_since","id") WHERE "stories"."working" <> 'spiked' and "stories"."public" not in ('killed', 'retracted') and ("stories"."working" <> 'approved' or "stories"."approval_id" is not null);--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_priority_is_one_of_five" CHECK ("stories"."priority" between 1 and 5);