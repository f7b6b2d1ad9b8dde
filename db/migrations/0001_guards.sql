-- What the database itself refuses, whoever asks: a slip in a page or a hurried hand at psql included.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: its rows stand for ever', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER ledger_stands BEFORE UPDATE OR DELETE ON ledger FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER ledger_stands_whole BEFORE TRUNCATE ON ledger EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER revisions_stand BEFORE UPDATE OR DELETE ON revisions FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER revisions_stand_whole BEFORE TRUNCATE ON revisions EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER publications_stand BEFORE UPDATE OR DELETE ON publications FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER publications_stand_whole BEFORE TRUNCATE ON publications EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- A row of the ledger follows the last one, or is no row of the ledger.
CREATE FUNCTION ledger_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_seq bigint;
  last_hash text;
BEGIN
  SELECT seq, hash INTO last_seq, last_hash FROM ledger ORDER BY seq DESC LIMIT 1;
  IF NEW.seq <> coalesce(last_seq, 0) + 1 OR NEW.previous_hash <> coalesce(last_hash, repeat('0', 64)) THEN
    RAISE EXCEPTION 'ledger row % does not follow row %', NEW.seq, coalesce(last_seq, 0)
      USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER ledger_follows BEFORE INSERT ON ledger FOR EACH ROW EXECUTE FUNCTION ledger_follows();
--> statement-breakpoint

-- A review may be withdrawn once; nothing else of it ever changes.
CREATE FUNCTION reviews_only_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.withdrawn_at IS NOT NULL
    OR (to_jsonb(NEW) - '{withdrawn_at,withdrawn_by,withdrawn_why}'::text[])
      IS DISTINCT FROM (to_jsonb(OLD) - '{withdrawn_at,withdrawn_by,withdrawn_why}'::text[]) THEN
    RAISE EXCEPTION 'a review stands as it was given' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER reviews_only_withdrawn BEFORE UPDATE OR DELETE ON reviews FOR EACH ROW EXECUTE FUNCTION reviews_only_withdrawn();
--> statement-breakpoint

-- Four eyes: whoever made a story or handed it in does not approve it, unless as a breaking-news exception.
CREATE FUNCTION reviews_by_other_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.verdict = 'approved' AND NOT NEW.alone AND EXISTS (
    SELECT FROM stories s WHERE s.id = NEW.story_id AND NEW."by" IN (s.creator_id, s.submitter_id)
  ) THEN
    RAISE EXCEPTION 'a story is not approved by who made or submitted it' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.verdict = 'approved' AND NEW.alone AND NOT EXISTS (SELECT FROM house WHERE publish_alone_allowed) THEN
    RAISE EXCEPTION 'publishing alone is not switched on' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER reviews_by_other_eyes BEFORE INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION reviews_by_other_eyes();
--> statement-breakpoint

-- Only an approval that stands lets a revision out, and no embargo is outrun.
CREATE FUNCTION publications_are_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind = 'kill' THEN RETURN NEW; END IF;
  IF NOT EXISTS (
    SELECT FROM reviews r WHERE r.id = NEW.review_id AND r.verdict = 'approved' AND r.withdrawn_at IS NULL
  ) THEN
    RAISE EXCEPTION 'only an approved revision can be published' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM stories s WHERE s.id = NEW.story_id AND s.embargo_until > clock_timestamp()) THEN
    RAISE EXCEPTION 'the story is embargoed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER publications_are_approved BEFORE INSERT ON publications FOR EACH ROW EXECUTE FUNCTION publications_are_approved();
--> statement-breakpoint

-- A published slug is its story's for ever; one only claimed may be let go.
CREATE FUNCTION slugs_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NOT NULL AND (TG_OP = 'DELETE' OR NEW IS DISTINCT FROM OLD) THEN
    RAISE EXCEPTION 'a published slug is never given up' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.story_id, NEW.slug, NEW.language) IS DISTINCT FROM (OLD.story_id, OLD.slug, OLD.language) THEN
    RAISE EXCEPTION 'a slug is not moved to another story' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
--> statement-breakpoint
CREATE TRIGGER slugs_stay BEFORE UPDATE OR DELETE ON slugs FOR EACH ROW EXECUTE FUNCTION slugs_stay();
--> statement-breakpoint

-- A live row is written only for a story that is live with that very publication.
CREATE FUNCTION live_is_live() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM stories s JOIN publications p ON p.id = s.live_publication_id
    WHERE s.id = NEW.story_id AND s.public = 'live' AND p.id = NEW.publication_id
      AND p.revision_id = NEW.revision_id AND p.story_id = s.id AND p.kind <> 'kill'
  ) THEN
    RAISE EXCEPTION 'story % is not live with that publication', NEW.story_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER live_is_live BEFORE INSERT OR UPDATE ON live_stories FOR EACH ROW EXECUTE FUNCTION live_is_live();
--> statement-breakpoint

-- A killed story leaves the readers' tables in the same statement, whatever the act forgets.
CREATE FUNCTION killed_is_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.public <> 'live' THEN DELETE FROM live_stories WHERE story_id = NEW.id; END IF;
  IF OLD.public = 'killed' AND NEW.public <> 'killed' THEN
    RAISE EXCEPTION 'a killed story stays killed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER killed_is_gone AFTER UPDATE OF public ON stories FOR EACH ROW EXECUTE FUNCTION killed_is_gone();
--> statement-breakpoint

-- Whoever listens hears of work in the outbox at commit.
CREATE FUNCTION outbox_calls() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox', NEW.kind);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER outbox_calls AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION outbox_calls();
