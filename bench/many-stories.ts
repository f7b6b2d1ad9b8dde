import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Tell } from '#bin/start/steps.ts';
import { emptyContent, type StoryContent } from '#newsroom/stories/document/content.ts';
import { contentHash } from '#newsroom/stories/document/sha256.ts';
import { fillStatements, makeRoom, takeBatch } from './many-stories-sql.ts';

const batch = 2_000;

/** A made-up story as the statements read it. */
type Row = {
  id: string;
  nth: number;
  content: StoryContent;
  sha256: string;
  state: 'draft' | 'submitted' | 'live';
  creator: string;
  approver: string;
  author: string;
  at: string;
};

type House = { sections: string[]; writers: { staff: string; author: string }[]; approver: string };

/**
 * Fills the newsroom with made-up stories until there are as many as wanted: most of them live, with revision, review,
 * publication and all that readers see, under the database's own guards; some drafts, some waiting. Acts would take
 * hours for this; the ledger knows nothing of these rows.
 * @param ownerUrl the database as its owner
 * @param wanted how many stories there are to be
 * @param tell how far it is
 */
export async function fillUpTo(ownerUrl: string, wanted: number, tell: Tell): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const house = await readHouse(client);
    const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM stories');
    // What is lost with the cluster need not reach the disk first.
    await client.query('SET synchronous_commit = off');
    await client.query('SET maintenance_work_mem = 262144');
    await client.query(makeRoom);
    const searchIndexes = await withoutSearchIndexes(client);
    for (let there = rows[0]?.count ?? 0; there < wanted; ) {
      const made = Array.from({ length: Math.min(batch, wanted - there) }, (_, at) => row(there + at, house));
      await client.query('BEGIN');
      await client.query(takeBatch, [JSON.stringify(made)]);
      for (const statement of fillStatements) await client.query(statement);
      await client.query('COMMIT');
      there += made.length;
      tell(there.toLocaleString('en'));
    }
    for (const definition of searchIndexes) await client.query(definition);
    // As autovacuum would, some minutes later.
    await client.query(
      'VACUUM ANALYZE stories, story_bylines, reviews, publications, revisions, live_stories, search_entries',
    );
  } finally {
    await client.end();
  }
}

/** Search indexes are made in one go afterwards: quicker than row by row. Gives what makes them again. */
async function withoutSearchIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT format('%I', indexname) AS name, indexdef AS definition FROM pg_indexes
     WHERE tablename IN ('stories', 'live_stories', 'search_entries') AND indexdef LIKE '% USING gin %'`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}

async function readHouse(client: pg.Client): Promise<House> {
  const sections = await client.query<{ id: string }>('SELECT id FROM sections ORDER BY position');
  const writers = await client.query<{ staff: string; author: string }>(
    `SELECT a.staff_id AS staff, a.id AS author FROM authors a JOIN staff_roles r USING (staff_id) WHERE r.role = 'reporter'`,
  );
  const approver = await client.query<{ id: string }>(
    `SELECT staff_id AS id FROM staff_roles WHERE role = 'managing_editor'`,
  );
  return {
    sections: sections.rows.map(({ id }) => id),
    writers: writers.rows,
    approver: approver.rows[0]?.id ?? '',
  };
}

const states = [
  'live',
  'live',
  'live',
  'live',
  'live',
  'live',
  'live',
  'live',
  'draft',
  'submitted',
] as const;

function row(nth: number, { sections, writers, approver }: House): Row {
  const writer = writers[nth % writers.length] as House['writers'][number];
  const language = nth % 3 === 0 ? 'ko' : 'en';
  const content: StoryContent = {
    ...emptyContent(language),
    headline: language === 'ko' ? `물때표 ${nth}호, 별목항 소식` : `Tide table ${nth}: what the harbour saw`,
    standfirst: language === 'ko' ? '오늘의 물때와 뱃길' : 'High water, low water, and who came in with it',
    slug: `tide-table-${nth}`,
    sectionId: sections[nth % sections.length] ?? null,
    bylines: [writer.author],
    body: {
      type: 'doc',
      content: [1, 2, 3].map((part) => ({
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: `Part ${part} of report ${nth}: the boats came in with the tide and were counted at the wall.`,
          },
        ],
      })),
    },
  };
  return {
    id: randomUUID(),
    nth,
    content,
    sha256: contentHash(content),
    state: states[nth % states.length] ?? 'draft',
    creator: writer.staff,
    approver,
    author: writer.author,
    // One every seven minutes, back from an hour ago.
    at: new Date(Date.now() - 3_600_000 - nth * 420_000).toISOString(),
  };
}
