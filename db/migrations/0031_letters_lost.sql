ALTER TABLE "letter_deliveries" ADD COLUMN "handed_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "letter_deliveries_in_hand" ON "letter_deliveries" USING btree ("taken_at") WHERE "letter_deliveries"."taken_at" is not null and "letter_deliveries"."outcome" is null;--> statement-breakpoint
-- Of those in hand until now nobody noted the handing over: they may be gone.
UPDATE "letter_deliveries" SET "handed_at" = "taken_at" WHERE "taken_at" IS NOT NULL;
