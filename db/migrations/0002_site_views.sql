-- All that readers' pages can see: published, not killed, not embargoed. The reader role may SELECT here and nowhere else.

CREATE SCHEMA site;
--> statement-breakpoint
CREATE VIEW site.house AS
  SELECT names, mottos, time_zone, byline_form, copyright, social FROM house;
--> statement-breakpoint
CREATE VIEW site.sections AS
  SELECT id, slug, names, position FROM sections;
--> statement-breakpoint
CREATE VIEW site.stories AS
  SELECT l.story_id, l.language, l.slug, l.section_id, l.headline, l.standfirst, l.lead_picture, l.bylines, l.minutes,
    l.translation_group, l.revision_id, l.publication_id, l.first_published_at, l.published_at
  FROM live_stories l JOIN stories s ON s.id = l.story_id
  WHERE s.public = 'live' AND s.live_publication_id = l.publication_id
    AND (l.embargo_until IS NULL OR l.embargo_until <= now());
--> statement-breakpoint
CREATE VIEW site.story_words AS
  SELECT v.story_id, l.words, v.language, v.first_published_at
  FROM site.stories v JOIN live_stories l USING (story_id);
--> statement-breakpoint
CREATE VIEW site.story_bodies AS
  SELECT v.story_id, r.content->'body' AS body, r.content->>'dateline' AS dateline,
    r.content->>'searchTitle' AS search_title, r.content->>'searchDescription' AS search_description,
    r.content->'topics' AS topics, r.content->'coverages' AS coverages
  FROM site.stories v JOIN revisions r ON r.id = v.revision_id;
--> statement-breakpoint
CREATE VIEW site.listings AS
  SELECT g.kind, g.subject_id, g.story_id, g.language, g.position, g.first_published_at
  FROM live_listings g JOIN site.stories v USING (story_id);
--> statement-breakpoint
CREATE VIEW site.authors AS
  SELECT a.id, a.slug, a.names, a.titles, a.about FROM authors a
  WHERE EXISTS (SELECT FROM site.listings g WHERE g.kind = 'author' AND g.subject_id = a.id);
--> statement-breakpoint
CREATE VIEW site.topics AS
  SELECT t.id, t.slug, t.names FROM topics t
  WHERE EXISTS (SELECT FROM site.listings g WHERE g.kind = 'topic' AND g.subject_id = t.id);
--> statement-breakpoint
CREATE VIEW site.coverages AS
  SELECT c.id, c.slug, c.names, c.introductions FROM coverages c
  WHERE EXISTS (SELECT FROM site.listings g WHERE g.kind = 'coverage' AND g.subject_id = c.id);
--> statement-breakpoint
-- The address a published story once had; `gone` is what became of a killed one, and nothing more is told of it.
CREATE VIEW site.addresses AS
  SELECT g.language, g.slug, v.slug AS current_slug, (s.public = 'killed') AS gone, p.at AS gone_at
  FROM slugs g JOIN stories s ON s.id = g.story_id
    LEFT JOIN site.stories v ON v.story_id = s.id
    LEFT JOIN publications p ON p.id = s.live_publication_id AND s.public = 'killed'
  WHERE g.published_at IS NOT NULL AND (v.story_id IS NOT NULL OR s.public = 'killed');
--> statement-breakpoint
CREATE VIEW site.corrections AS
  SELECT p.id, p.story_id, p.note, p.at FROM publications p JOIN site.stories v USING (story_id)
  WHERE p.kind = 'correction';
--> statement-breakpoint
CREATE VIEW site.pictures AS
  SELECT z.picture_id, z.width, z.height, z.type, z.bytes FROM picture_sizes z
  WHERE EXISTS (SELECT FROM live_pictures lp JOIN site.stories v USING (story_id) WHERE lp.picture_id = z.picture_id);
