-- Headlines to look through by the thousand while somebody types. Rows of live stories only, which their own table sees
-- to; whatever is shown of them is asked of site.stories.
CREATE VIEW site.headlines AS
  SELECT story_id, language, first_published_at, headline FROM live_stories
  WHERE embargo_until IS NULL OR embargo_until <= now();
--> statement-breakpoint
-- As before; but whether a word stands in a story is asked of the last days first: of a common word the whole archive
-- gives a hundred thousand stories, where one is enough.
CREATE OR REPLACE FUNCTION site.words_like(of text, wanted text, shortest int, longest int)
  RETURNS TABLE (word text, key text) LANGUAGE sql STABLE SECURITY DEFINER SET enable_seqscan = off
BEGIN ATOMIC
  SELECT n.word, n.key FROM (
    SELECT w.word, w.key, similarity(w.key, wanted) AS alike, CASE of
      WHEN 'en' THEN plainto_tsquery('english', w.word)
      ELSE (SELECT string_agg(quote_literal(pair), ' & ')::tsquery FROM unnest(word_pairs(w.word)) AS pair)
    END AS asked
    FROM search_words w
    WHERE w.language = of AND w.key % wanted AND length(w.key) BETWEEN shortest AND longest
    ORDER BY similarity(w.key, wanted) DESC, w.word LIMIT 16
  ) n, (
    SELECT string_agg(
      quote_literal(E'\x01d' || of || to_char(now() AT TIME ZONE 'UTC' - make_interval(days => back), 'YYYYMMDD')), ' | '
    )::tsquery AS days FROM generate_series(0, 3) AS back
  ) lately
  WHERE numnode(n.asked) > 0 AND (
    EXISTS (SELECT FROM site.search e WHERE e.language = of AND e.terms @@ (n.asked && lately.days))
    OR EXISTS (SELECT FROM site.search e WHERE e.language = of AND e.terms @@ n.asked)
  )
  ORDER BY n.alike DESC, n.word;
END;
