CREATE INDEX "entry_revisions_correcting" ON "entry_revisions" USING btree ("id") WHERE "entry_revisions"."content"->>'correction' <> '';
--> statement-breakpoint
-- What was wrong in an entry of live coverage stands with all that was corrected; it goes with the entry and its story.
CREATE OR REPLACE VIEW site.corrections AS
  SELECT p.id, p.story_id, p.note, p.at, p.kind, p.wrong, p."right", l.language, l.slug, l.headline,
    NULL::uuid AS entry_id
  FROM publications p JOIN live_stories l USING (story_id)
  WHERE p.kind IN ('correction', 'clarification', 'editors_note')
    AND (SELECT true FROM site.stories v WHERE v.story_id = p.story_id)
  UNION ALL
  SELECT t.id, t.story_id, t.note, t.at, 'retraction', '', '', t.language, t.slug, t.headline, NULL
  FROM site.retractions t
  UNION ALL
  SELECT y.id, e.story_id, x.content->>'correction', y.at, 'correction', '', '', v.language, v.slug, v.headline, e.id
  FROM entry_revisions x JOIN entry_releases y ON y.entry_id = x.entry_id AND y.revision_id = x.id
    JOIN entries e ON e.id = y.entry_id AND e.shown JOIN site.stories v USING (story_id)
  WHERE x.content->>'correction' <> '';
