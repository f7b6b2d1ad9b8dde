ALTER TABLE "notices" RENAME COLUMN "act" TO "what";--> statement-breakpoint
ALTER TABLE "notices" ALTER COLUMN "story_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ALTER COLUMN "by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "href" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "alarm" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "notices_of_person" ON "notices" USING btree ("staff_id","id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_lead_to_the_desk" CHECK ("notices"."href" = '' or "notices"."href" like '/desk%');