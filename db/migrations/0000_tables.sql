CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "authors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"titles" jsonb DEFAULT '{"en":"","ko":""}'::jsonb NOT NULL,
	"about" jsonb DEFAULT '{"en":"","ko":""}'::jsonb NOT NULL,
	"staff_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "authors_slug_unique" UNIQUE("slug"),
	CONSTRAINT "authors_staff_id_unique" UNIQUE("staff_id")
);
--> statement-breakpoint
CREATE TABLE "coverages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"introductions" jsonb DEFAULT '{"en":"","ko":""}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "coverages_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "topics_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "house" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"names" jsonb NOT NULL,
	"mottos" jsonb DEFAULT '{"en":"","ko":""}'::jsonb NOT NULL,
	"time_zone" text DEFAULT 'Asia/Seoul' NOT NULL,
	"byline_form" text DEFAULT 'plain' NOT NULL,
	"copyright" jsonb DEFAULT '{"en":"","ko":""}'::jsonb NOT NULL,
	"social" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"publish_alone_allowed" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "house_is_one_row" CHECK ("house"."one")
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"editing_bars_approval" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sections_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"act" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "ledger_previous_hash_unique" UNIQUE("previous_hash"),
	CONSTRAINT "ledger_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"act" text NOT NULL,
	"by" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"not_before" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"problem" text DEFAULT '' NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "live_listings" (
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"language" text NOT NULL,
	"position" integer NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "live_listings_kind_subject_id_story_id_pk" PRIMARY KEY("kind","subject_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "live_pictures" (
	"picture_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	CONSTRAINT "live_pictures_picture_id_story_id_pk" PRIMARY KEY("picture_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "live_stories" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"publication_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"language" text NOT NULL,
	"slug" text NOT NULL,
	"section_id" uuid NOT NULL,
	"headline" text NOT NULL,
	"standfirst" text NOT NULL,
	"lead_picture" jsonb,
	"bylines" jsonb NOT NULL,
	"minutes" integer NOT NULL,
	"words" text NOT NULL,
	"translation_group" uuid,
	"embargo_until" timestamp (3) with time zone,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "picture_sizes" (
	"picture_id" uuid NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "picture_sizes_picture_id_width_type_pk" PRIMARY KEY("picture_id","width","type")
);
--> statement-breakpoint
CREATE TABLE "pictures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"review_id" uuid,
	"verdict" text DEFAULT 'approved' NOT NULL,
	"kind" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "publications_verdict_is_approved" CHECK ("publications"."verdict" = 'approved'),
	CONSTRAINT "publications_need_approval" CHECK ("publications"."kind" = 'kill' or "publications"."review_id" is not null),
	CONSTRAINT "publications_say_why" CHECK ("publications"."kind" not in ('correction', 'kill') or btrim("publications"."note") <> '')
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"verdict" text NOT NULL,
	"alone" boolean DEFAULT false NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" uuid,
	"withdrawn_why" text,
	CONSTRAINT "reviews_verdict" UNIQUE("id","revision_id","story_id","verdict"),
	CONSTRAINT "reviews_say_what_to_change" CHECK ("reviews"."verdict" = 'approved' or btrim("reviews"."note") <> ''),
	CONSTRAINT "reviews_alone_has_reason" CHECK (not "reviews"."alone" or btrim("reviews"."note") <> '')
);
--> statement-breakpoint
CREATE TABLE "links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"secret_sha256" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"made_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "links_secret_sha256_unique" UNIQUE("secret_sha256")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"address" text DEFAULT '' NOT NULL,
	"browser" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_limits" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"password_hash" text,
	"demo" boolean DEFAULT false NOT NULL,
	"suspended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_roles" (
	"staff_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "staff_roles_staff_id_role_pk" PRIMARY KEY("staff_id","role")
);
--> statement-breakpoint
CREATE TABLE "staff_sections" (
	"staff_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"may_publish" boolean DEFAULT false NOT NULL,
	CONSTRAINT "staff_sections_staff_id_section_id_pk" PRIMARY KEY("staff_id","section_id")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"why" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revisions_hash" UNIQUE("id","sha256","story_id")
);
--> statement-breakpoint
CREATE TABLE "slugs" (
	"language" text NOT NULL,
	"slug" text NOT NULL,
	"story_id" uuid NOT NULL,
	"claimed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp (3) with time zone,
	CONSTRAINT "slugs_language_slug_pk" PRIMARY KEY("language","slug")
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"language" text NOT NULL,
	"working" text DEFAULT 'draft' NOT NULL,
	"public" text DEFAULT 'none' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"slug" text DEFAULT '' NOT NULL,
	"section_id" uuid,
	"words" integer DEFAULT 0 NOT NULL,
	"embargo_until" timestamp (3) with time zone,
	"translation_group" uuid,
	"creator_id" uuid NOT NULL,
	"submitter_id" uuid,
	"submitted_at" timestamp (3) with time zone,
	"approval_id" uuid,
	"live_publication_id" uuid,
	"first_published_at" timestamp (3) with time zone,
	"spiked_from" text,
	"state_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stories_live_has_publication" CHECK ("stories"."public" not in ('live', 'killed') or "stories"."live_publication_id" is not null),
	CONSTRAINT "stories_spiked_is_not_live" CHECK ("stories"."working" <> 'spiked' or "stories"."public" <> 'live'),
	CONSTRAINT "stories_approval_stands" CHECK ("stories"."approval_id" is null or "stories"."working" = 'approved'),
	CONSTRAINT "stories_approved_or_published" CHECK ("stories"."working" <> 'approved' or "stories"."approval_id" is not null or "stories"."public" in ('live', 'killed'))
);
--> statement-breakpoint
CREATE TABLE "story_bylines" (
	"story_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "story_bylines_story_id_author_id_pk" PRIMARY KEY("story_id","author_id")
);
--> statement-breakpoint
CREATE TABLE "working_copies" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"save_id" uuid
);
--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_listings" ADD CONSTRAINT "live_listings_story_id_live_stories_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."live_stories"("story_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_pictures" ADD CONSTRAINT "live_pictures_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."pictures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_pictures" ADD CONSTRAINT "live_pictures_story_id_live_stories_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."live_stories"("story_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_stories" ADD CONSTRAINT "live_stories_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_stories" ADD CONSTRAINT "live_stories_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_stories" ADD CONSTRAINT "live_stories_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_sizes" ADD CONSTRAINT "picture_sizes_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."pictures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_uploaded_by_staff_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_of_approved_revisions" FOREIGN KEY ("review_id","revision_id","story_id","verdict") REFERENCES "public"."reviews"("id","revision_id","story_id","verdict") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_withdrawn_by_staff_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_of_exactly_these_words" FOREIGN KEY ("revision_id","sha256","story_id") REFERENCES "public"."revisions"("id","sha256","story_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_made_by_staff_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_roles" ADD CONSTRAINT "staff_roles_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sections" ADD CONSTRAINT "staff_sections_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sections" ADD CONSTRAINT "staff_sections_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slugs" ADD CONSTRAINT "slugs_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_creator_id_staff_id_fk" FOREIGN KEY ("creator_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_submitter_id_staff_id_fk" FOREIGN KEY ("submitter_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_approval_id_reviews_id_fk" FOREIGN KEY ("approval_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_live_publication_id_publications_id_fk" FOREIGN KEY ("live_publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_bylines" ADD CONSTRAINT "story_bylines_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_bylines" ADD CONSTRAINT "story_bylines_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_saved_by_staff_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_of_subject" ON "ledger" USING btree ("subject_kind","subject_id","seq");--> statement-breakpoint
CREATE INDEX "ledger_of_actor" ON "ledger" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "ledger_of_act" ON "ledger" USING btree ("act","seq");--> statement-breakpoint
CREATE INDEX "notices_unseen" ON "notices" USING btree ("staff_id","at" DESC NULLS LAST) WHERE "notices"."seen_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("not_before","id") WHERE "outbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "live_listings_in_order" ON "live_listings" USING btree ("kind","subject_id","language","first_published_at" DESC NULLS LAST,"story_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "live_listings_of_story" ON "live_listings" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "live_pictures_of_story" ON "live_pictures" USING btree ("story_id");--> statement-breakpoint
CREATE UNIQUE INDEX "live_slug" ON "live_stories" USING btree ("language","slug");--> statement-breakpoint
CREATE INDEX "live_front" ON "live_stories" USING btree ("language","first_published_at" DESC NULLS LAST,"story_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "live_section" ON "live_stories" USING btree ("language","section_id","first_published_at" DESC NULLS LAST,"story_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "live_translations" ON "live_stories" USING btree ("translation_group");--> statement-breakpoint
CREATE INDEX "live_words_english" ON "live_stories" USING gin (to_tsvector('english', "words")) WHERE "live_stories"."language" = 'en';--> statement-breakpoint
CREATE INDEX "live_words_parts" ON "live_stories" USING gin ("words" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "publications_of_story" ON "publications" USING btree ("story_id","at");--> statement-breakpoint
CREATE INDEX "reviews_of_story" ON "reviews" USING btree ("story_id","at");--> statement-breakpoint
CREATE INDEX "sessions_of_staff" ON "sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "staff" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "revisions_number" ON "revisions" USING btree ("story_id","number");--> statement-breakpoint
CREATE INDEX "slugs_of_story" ON "slugs" USING btree ("story_id");--> statement-breakpoint
CREATE UNIQUE INDEX "stories_one_per_language_in_group" ON "stories" USING btree ("translation_group","language");--> statement-breakpoint
CREATE INDEX "stories_by_update" ON "stories" USING btree ("updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stories_by_section" ON "stories" USING btree ("section_id","updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stories_by_state" ON "stories" USING btree ("working","updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stories_by_public" ON "stories" USING btree ("public","updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stories_by_creator" ON "stories" USING btree ("creator_id","updated_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stories_by_headline" ON "stories" USING gin ("headline" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "stories_waiting" ON "stories" USING btree ("working","state_since") WHERE "stories"."working" in ('submitted', 'changes_requested', 'approved');--> statement-breakpoint
CREATE INDEX "story_bylines_of_author" ON "story_bylines" USING btree ("author_id","story_id");