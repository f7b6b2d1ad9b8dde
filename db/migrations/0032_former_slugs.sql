CREATE TABLE "former_slugs" (
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"subject_id" uuid NOT NULL,
	CONSTRAINT "former_slugs_kind_slug_pk" PRIMARY KEY("kind","slug")
);
--> statement-breakpoint
-- Whatever changes a slug, the old one leads on; one that is taken anew leads nowhere else.
CREATE FUNCTION keep_former_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.slug <> NEW.slug THEN
    INSERT INTO former_slugs (kind, slug, subject_id) VALUES (TG_ARGV[0], OLD.slug, OLD.id)
    ON CONFLICT (kind, slug) DO UPDATE SET subject_id = excluded.subject_id;
  END IF;
  DELETE FROM former_slugs WHERE kind = TG_ARGV[0] AND slug = NEW.slug;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_former_slug AFTER INSERT OR UPDATE OF slug ON sections
  FOR EACH ROW EXECUTE FUNCTION keep_former_slug('section');
--> statement-breakpoint
CREATE TRIGGER keep_former_slug AFTER INSERT OR UPDATE OF slug ON topics
  FOR EACH ROW EXECUTE FUNCTION keep_former_slug('topic');
--> statement-breakpoint
CREATE TRIGGER keep_former_slug AFTER INSERT OR UPDATE OF slug ON authors
  FOR EACH ROW EXECUTE FUNCTION keep_former_slug('author');
--> statement-breakpoint
CREATE TRIGGER keep_former_slug AFTER INSERT OR UPDATE OF slug ON coverages
  FOR EACH ROW EXECUTE FUNCTION keep_former_slug('coverage');
--> statement-breakpoint
-- Where they lead: only to what readers see, and a merged topic's to the one it stands for.
CREATE VIEW site.former_slugs AS
  SELECT f.kind, f.slug, s.slug AS current_slug, f.kind AS current_kind
    FROM former_slugs f JOIN site.sections s ON f.kind = 'section' AND s.id = f.subject_id
  UNION ALL
  SELECT f.kind, f.slug, s.slug, f.kind
    FROM former_slugs f JOIN topics t ON f.kind = 'topic' AND t.id = f.subject_id
      JOIN site.topics s ON s.id = coalesce(t.merged_into, t.id)
  UNION ALL
  SELECT f.kind, f.slug, s.slug, f.kind
    FROM former_slugs f JOIN site.authors s ON f.kind = 'author' AND s.id = f.subject_id
  UNION ALL
  SELECT f.kind, f.slug, s.slug, s.kind
    FROM former_slugs f JOIN site.coverages s ON f.kind = 'coverage' AND s.id = f.subject_id;
