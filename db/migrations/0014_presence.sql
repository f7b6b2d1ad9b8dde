CREATE TABLE "presence" (
	"tab" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"field" text,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "presence_in_story" ON "presence" USING btree ("story_id");--> statement-breakpoint
-- Written every few seconds, worth nothing after a crash: not logged.
ALTER TABLE presence SET UNLOGGED;
