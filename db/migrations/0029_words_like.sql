-- Words that look like another, in stories that can be read now. Which look most alike is seen first, and only those few
-- are looked for in stories: in a language of short words thousands look a little alike. As the owner, for readers see
-- no list of words, of which some stand in killed stories alone.
CREATE OR REPLACE FUNCTION site.words_like(of text, wanted text, shortest int, longest int)
  RETURNS TABLE (word text, key text) LANGUAGE sql STABLE SECURITY DEFINER SET enable_seqscan = off
BEGIN ATOMIC
  SELECT n.word, n.key FROM (
    SELECT w.word, w.key, similarity(w.key, wanted) AS alike FROM search_words w
    WHERE w.language = of AND w.key % wanted AND length(w.key) BETWEEN shortest AND longest
    ORDER BY similarity(w.key, wanted) DESC, w.word LIMIT 24
  ) n
  WHERE CASE of
    WHEN 'en' THEN EXISTS (
      SELECT FROM site.search e WHERE e.language = 'en' AND e.terms @@ plainto_tsquery('english', n.word)
    )
    ELSE EXISTS (
      SELECT FROM site.search e WHERE e.language = 'ko' AND e.terms @@ (
        SELECT string_agg(quote_literal(pair), ' & ')::tsquery FROM unnest(word_pairs(n.word)) AS pair
      )
    )
  END
  ORDER BY n.alike DESC, n.word;
END;
--> statement-breakpoint
DROP VIEW site.search_words;
