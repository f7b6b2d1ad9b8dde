CREATE TABLE "follows" (
	"subscriber_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text DEFAULT '' NOT NULL,
	CONSTRAINT "follows_subscriber_id_kind_subject_id_pk" PRIMARY KEY("subscriber_id","kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "letter_deliveries" (
	"issue_id" integer NOT NULL,
	"subscriber_id" uuid NOT NULL,
	"taken_at" timestamp (3) with time zone,
	"outcome" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "letter_deliveries_issue_id_subscriber_id_pk" PRIMARY KEY("issue_id","subscriber_id")
);
--> statement-breakpoint
CREATE TABLE "letter_issues" (
	"id" serial PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"timing" text NOT NULL,
	"due" timestamp (3) with time zone NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "letter_issues_once" UNIQUE("language","timing","due")
);
--> statement-breakpoint
CREATE TABLE "letter_requests" (
	"secret_sha256" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"timing" text NOT NULL,
	"follows" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter_settings" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"daily_at" text DEFAULT '07:00' NOT NULL,
	CONSTRAINT "letter_settings_are_one_row" CHECK ("letter_settings"."one")
);
--> statement-breakpoint
CREATE TABLE "letter_stories" (
	"timing" text NOT NULL,
	"story_id" uuid NOT NULL,
	"issue_id" integer NOT NULL,
	CONSTRAINT "letter_stories_timing_story_id_pk" PRIMARY KEY("timing","story_id")
);
--> statement-breakpoint
CREATE TABLE "subscribers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"timing" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "subscribers_once" UNIQUE("email","language")
);
--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_deliveries" ADD CONSTRAINT "letter_deliveries_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_deliveries" ADD CONSTRAINT "letter_deliveries_of_issue" FOREIGN KEY ("issue_id") REFERENCES "public"."letter_issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_stories" ADD CONSTRAINT "letter_stories_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_stories" ADD CONSTRAINT "letter_stories_of_issue" FOREIGN KEY ("issue_id") REFERENCES "public"."letter_issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letter_deliveries_waiting" ON "letter_deliveries" USING btree ("not_before") WHERE "letter_deliveries"."taken_at" is null;--> statement-breakpoint
CREATE INDEX "letter_deliveries_of_subscriber" ON "letter_deliveries" USING btree ("subscriber_id");--> statement-breakpoint
CREATE INDEX "letter_stories_by_issue" ON "letter_stories" USING btree ("issue_id");