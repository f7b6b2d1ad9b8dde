-- Says what of the site changed, so that a node forgets no more than that; a call holds 8,000 bytes, and then it is all.
CREATE OR REPLACE FUNCTION outbox_calls() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  keys text := '';
BEGIN
  IF NEW.kind = 'site_changed' AND jsonb_typeof(NEW.payload->'keys') = 'array' THEN
    SELECT coalesce(string_agg(' ' || key, ''), '') INTO keys FROM jsonb_array_elements_text(NEW.payload->'keys') key;
    IF length(keys) > 7000 THEN keys := ''; END IF;
  END IF;
  PERFORM pg_notify('outbox', NEW.kind || keys);
  RETURN NULL;
END $$;
