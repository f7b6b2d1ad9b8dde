CREATE TABLE "looks" (
	"staff_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"seq" bigint NOT NULL,
	"sha256" text NOT NULL,
	"content" jsonb,
	"since_at" timestamp (3) with time zone NOT NULL,
	"since_seq" bigint NOT NULL,
	"since_sha256" text NOT NULL,
	"since_content" jsonb,
	CONSTRAINT "looks_staff_id_story_id_pk" PRIMARY KEY("staff_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "comment_words" (
	"comment_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"mentions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_words_comment_id_number_pk" PRIMARY KEY("comment_id","number"),
	CONSTRAINT "comment_words_say_something" CHECK (btrim("comment_words"."words") <> '')
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"field" text,
	"quote" text DEFAULT '' NOT NULL,
	CONSTRAINT "comments_quote_a_field" CHECK (("comments"."field" is null) = ("comments"."quote" = '')),
	CONSTRAINT "comments_only_begun_threads_quote" CHECK ("comments"."field" is null or "comments"."thread_id" = "comments"."id")
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"start" integer NOT NULL,
	"quote" text NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_states" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"thread_id" uuid NOT NULL,
	"state" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "looks" ADD CONSTRAINT "looks_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "looks" ADD CONSTRAINT "looks_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_words" ADD CONSTRAINT "comment_words_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_thread_id_comments_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_states" ADD CONSTRAINT "thread_states_thread_id_comments_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_states" ADD CONSTRAINT "thread_states_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_of_story" ON "comments" USING btree ("story_id","at");--> statement-breakpoint
CREATE INDEX "comments_of_thread" ON "comments" USING btree ("thread_id","at");--> statement-breakpoint
CREATE INDEX "thread_states_of_thread" ON "thread_states" USING btree ("thread_id","id");--> statement-breakpoint
-- What was said stands.
CREATE TRIGGER comments_stand BEFORE UPDATE OR DELETE ON comments FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER comments_stand_whole BEFORE TRUNCATE ON comments EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER comment_words_stand BEFORE UPDATE OR DELETE ON comment_words FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER comment_words_stand_whole BEFORE TRUNCATE ON comment_words EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER thread_states_stand BEFORE UPDATE OR DELETE ON thread_states FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER thread_states_stand_whole BEFORE TRUNCATE ON thread_states EXECUTE FUNCTION refuse_change();
