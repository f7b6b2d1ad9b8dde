CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"what" text DEFAULT 'text' NOT NULL,
	"brief" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"section_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"words_asked" integer,
	"due_at" timestamp (3) with time zone NOT NULL,
	"slot" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'offered' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"idea_id" uuid,
	"event_id" uuid,
	"occurrence" timestamp (3) with time zone,
	"story_id" uuid,
	"original_id" uuid,
	"by" uuid NOT NULL,
	"state_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignments_words_asked" CHECK ("assignments"."words_asked" > 0),
	CONSTRAINT "assignments_handed_back_with_a_reason" CHECK ("assignments"."state" <> 'handed_back' or "assignments"."reason" <> ''),
	CONSTRAINT "assignments_occurrence_of_an_event" CHECK ("assignments"."occurrence" is null or "assignments"."event_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"secret_sha256" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_feeds_secret_sha256_unique" UNIQUE("secret_sha256")
);
--> statement-breakpoint
CREATE TABLE "calendar_subscriptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"url" text DEFAULT '' NOT NULL,
	"section_id" uuid,
	"by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp (3) with time zone,
	"problem" text DEFAULT '' NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "event_exceptions" (
	"event_id" uuid NOT NULL,
	"occurrence" timestamp (3) with time zone NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_exceptions_event_id_occurrence_pk" PRIMARY KEY("event_id","occurrence"),
	CONSTRAINT "event_exceptions_whole" CHECK (("event_exceptions"."starts_at" is null) = ("event_exceptions"."ends_at" is null)),
	CONSTRAINT "event_exceptions_end_after_they_start" CHECK ("event_exceptions"."ends_at" >= "event_exceptions"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"all_day" boolean DEFAULT false NOT NULL,
	"zone" text NOT NULL,
	"rrule" text DEFAULT '' NOT NULL,
	"section_id" uuid,
	"by" uuid NOT NULL,
	"ical_uid" text,
	"subscription_id" uuid,
	"dropped_at" timestamp (3) with time zone,
	"dropped_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "events_end_after_they_start" CHECK ("events"."ends_at" >= "events"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "ideas" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"pitch" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"section_id" uuid NOT NULL,
	"by" uuid NOT NULL,
	"state" text DEFAULT 'filed' NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	"merged_into" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ideas_answered_by_somebody" CHECK (("ideas"."state" = 'filed') = ("ideas"."answered_by" is null)),
	CONSTRAINT "ideas_declined_with_a_word" CHECK ("ideas"."state" <> 'declined' or "ideas"."answer" <> ''),
	CONSTRAINT "ideas_merged_into_another" CHECK (("ideas"."state" = 'merged') = ("ideas"."merged_into" is not null)),
	CONSTRAINT "ideas_not_merged_into_themselves" CHECK ("ideas"."merged_into" <> "ideas"."id")
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_original_id_stories_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_subscriptions" ADD CONSTRAINT "calendar_subscriptions_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_subscriptions" ADD CONSTRAINT "calendar_subscriptions_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_exceptions" ADD CONSTRAINT "event_exceptions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_exceptions" ADD CONSTRAINT "event_exceptions_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subscription_id_calendar_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."calendar_subscriptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_dropped_by_staff_id_fk" FOREIGN KEY ("dropped_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_answered_by_staff_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ideas" ADD CONSTRAINT "ideas_merged_into_ideas_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_of_person" ON "assignments" USING btree ("staff_id","state","due_at");--> statement-breakpoint
CREATE INDEX "assignments_by_due" ON "assignments" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "assignments_open" ON "assignments" USING btree ("due_at") WHERE "assignments"."state" in ('offered', 'accepted', 'handed_back');--> statement-breakpoint
CREATE INDEX "assignments_of_event" ON "assignments" USING btree ("event_id","occurrence");--> statement-breakpoint
CREATE INDEX "assignments_of_idea" ON "assignments" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "assignments_of_story" ON "assignments" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "calendar_feeds_of_staff" ON "calendar_feeds" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "event_exceptions_by_start" ON "event_exceptions" USING btree ("starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "events_of_subscription" ON "events" USING btree ("subscription_id","ical_uid");--> statement-breakpoint
CREATE INDEX "events_once" ON "events" USING btree ("starts_at") WHERE "events"."rrule" = '' and "events"."dropped_at" is null;--> statement-breakpoint
CREATE INDEX "events_repeating" ON "events" USING btree ("starts_at") WHERE "events"."rrule" <> '' and "events"."dropped_at" is null;--> statement-breakpoint
CREATE INDEX "ideas_by_state" ON "ideas" USING btree ("state","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);