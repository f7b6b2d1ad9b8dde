import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { House } from '#newsroom/fixtures/people.ts';
import { someContent } from '#newsroom/fixtures/words.ts';
import { contentHash } from '#newsroom/stories/document/sha256.ts';

/**
 * Approved stories, many at once: what the acts up to the approval would write, under the database's own guards.
 * @param owner a connection as the owner
 * @param house who makes and approves them
 * @param many how many
 * @returns their ids
 */
export async function approvedStories(owner: pg.Client, house: House, many: number): Promise<string[]> {
  const { mina, edith } = house.people;
  const rows = Array.from({ length: many }, () => {
    const content = someContent({
      sectionId: house.sections.city.id,
      bylines: [mina.authorId as string],
    });
    return { id: randomUUID(), content, sha256: contentHash(content) };
  });
  await owner.query('BEGIN');
  await owner.query('CREATE TEMP TABLE given (id uuid, content jsonb, sha256 text) ON COMMIT DROP');
  await owner.query('INSERT INTO given SELECT * FROM jsonb_populate_recordset(NULL::given, $1::jsonb)', [
    JSON.stringify(rows),
  ]);
  await owner.query(
    `INSERT INTO stories (id, language, headline, slug, section_id, words, creator_id, working, submitter_id, submitted_at)
     SELECT id, 'en', content->>'headline', content->>'slug', (content->>'sectionId')::uuid, 9, $1, 'submitted', $1, now()
     FROM given`,
    [mina.id],
  );
  await owner.query(
    'INSERT INTO working_copies (story_id, content, sha256, saved_by) SELECT id, content, sha256, $1 FROM given',
    [mina.id],
  );
  await owner.query('INSERT INTO story_bylines (story_id, author_id, position) SELECT id, $1, 0 FROM given', [
    mina.authorId,
  ]);
  await owner.query(
    `INSERT INTO revisions (story_id, number, content, sha256, why, "by")
     SELECT id, 1, content, sha256, 'submitted', $1 FROM given`,
    [mina.id],
  );
  await owner.query(
    `INSERT INTO slugs (language, slug, story_id) SELECT 'en', content->>'slug', id FROM given`,
  );
  await owner.query(
    `INSERT INTO reviews (story_id, revision_id, sha256, verdict, "by")
     SELECT r.story_id, r.id, r.sha256, 'approved', $1 FROM revisions r JOIN given g ON g.id = r.story_id`,
    [edith.id],
  );
  await owner.query(
    `UPDATE stories s SET working = 'approved', approval_id = v.id
     FROM reviews v JOIN given g ON g.id = v.story_id WHERE s.id = v.story_id`,
  );
  await owner.query('COMMIT');
  return rows.map(({ id }) => id);
}
