-- Whoever listens hears at commit what happened on the desk: what kind, to what, and to which; never a word of it.
CREATE FUNCTION desk_calls(kind text, subject text, id text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('desk', json_build_object('kind', kind, 'subject', subject, 'id', id)::text)
$$;
--> statement-breakpoint
CREATE FUNCTION ledger_calls() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM desk_calls(NEW.act, NEW.subject_kind, NEW.subject_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER ledger_calls AFTER INSERT ON ledger FOR EACH ROW EXECUTE FUNCTION ledger_calls();
--> statement-breakpoint
-- A draft is saved without a row in the ledger; of its words only those that stand in lists are news.
CREATE FUNCTION stories_call() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM desk_calls('story.renamed', 'story', NEW.id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER stories_call AFTER UPDATE OF headline, section_id ON stories FOR EACH ROW
  WHEN (OLD.headline IS DISTINCT FROM NEW.headline OR OLD.section_id IS DISTINCT FROM NEW.section_id)
  EXECUTE FUNCTION stories_call();
--> statement-breakpoint
-- To one person: a notice came, or was seen in another window.
CREATE FUNCTION notices_call() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM desk_calls('notice', 'notices', NEW.staff_id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER notices_call AFTER INSERT OR UPDATE OF seen_at ON notices FOR EACH ROW EXECUTE FUNCTION notices_call();
--> statement-breakpoint
-- To the nodes themselves: whoever holds a line for this session hangs up.
CREATE FUNCTION sessions_call() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM desk_calls('session.ended', 'session', NEW.id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sessions_call AFTER UPDATE OF ended_at ON sessions FOR EACH ROW
  WHEN (NEW.ended_at IS NOT NULL AND OLD.ended_at IS NULL) EXECUTE FUNCTION sessions_call();
