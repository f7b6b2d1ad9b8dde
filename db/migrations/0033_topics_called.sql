-- All a topic is called, spaces and capitals apart: a search for it finds the topic by an index.
CREATE FUNCTION topic_called(names jsonb, synonyms jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000 AS $$
  SELECT array_agg(DISTINCT lower(regexp_replace(word, '\s', '', 'g'))) FROM (
    SELECT names->>'en' UNION ALL SELECT names->>'ko' UNION ALL SELECT jsonb_array_elements_text(synonyms)
  ) AS words (word)
$$;
--> statement-breakpoint
CREATE INDEX topics_called ON topics USING gin (topic_called(names, synonyms));
--> statement-breakpoint
CREATE OR REPLACE VIEW site.topics AS
  SELECT t.id, t.slug, t.names, t.synonyms, topic_called(t.names, t.synonyms) AS called FROM topics t
  WHERE t.merged_into IS NULL
    AND EXISTS (SELECT FROM site.listings g WHERE g.kind = 'topic' AND g.subject_id = t.id);
