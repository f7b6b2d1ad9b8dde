CREATE TABLE "most_read" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"rank" integer NOT NULL,
	"section_rank" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reads" (
	"story_id" uuid NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"direct" integer DEFAULT 0 NOT NULL,
	"search" integer DEFAULT 0 NOT NULL,
	"social" integer DEFAULT 0 NOT NULL,
	"own" integer DEFAULT 0 NOT NULL,
	"feed" integer DEFAULT 0 NOT NULL,
	"other" integer DEFAULT 0 NOT NULL,
	"quarter_1" integer DEFAULT 0 NOT NULL,
	"quarter_2" integer DEFAULT 0 NOT NULL,
	"quarter_3" integer DEFAULT 0 NOT NULL,
	"quarter_4" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "reads_story_id_hour_pk" PRIMARY KEY("story_id","hour"),
	CONSTRAINT "reads_on_the_hour" CHECK (extract(epoch from "reads"."hour")::bigint % 3600 = 0)
);
--> statement-breakpoint
ALTER TABLE "most_read" ADD CONSTRAINT "most_read_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reads" ADD CONSTRAINT "reads_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reads_by_hour" ON "reads" USING btree ("hour");--> statement-breakpoint
-- Of live stories only: what was killed since the last count is gone at once.
CREATE VIEW site.most_read AS
  SELECT m.story_id, v.language, v.section_id, m.rank, m.section_rank
  FROM most_read m JOIN site.stories v USING (story_id)
  WHERE m.at > now() - interval '1 day';
