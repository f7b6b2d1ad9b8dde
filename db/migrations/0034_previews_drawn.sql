ALTER TABLE "house" ADD COLUMN "previews_drawn" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE OR REPLACE VIEW site.house AS
  SELECT names, mottos, time_zone, byline_form, copyright, social, changes_shown, previews_drawn FROM house;
