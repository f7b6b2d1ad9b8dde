import pg from 'pg';
import type { Tell } from '#bin/start/steps.ts';
import { learnWords } from '#newsroom/site/learning-words.ts';
import { functions, pool, publish, quickly } from './published-sql.ts';

const batch = 5_000;
/** At once: PostgreSQL makes words on as many cores. */
const hands = 2;

/**
 * Fills a newsroom with made-up published stories until there are as many as wanted, and lets its search learn their
 * words.
 * @param ownerUrl the database as its owner
 * @param wanted how many live stories there are to be
 * @param tell how far it is
 */
export async function fillPublished(ownerUrl: string, wanted: number, tell: Tell): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ count: number }>('SELECT count(*)::int AS count FROM live_stories');
  let next = rows[0]?.count ?? 0;
  // Made in one go afterwards; what finds words for the desk is not asked here.
  const indexes = await owner.query<{ name: string }>(
    `SELECT format('%I', indexname) AS name FROM pg_indexes
     WHERE tablename IN ('stories', 'search_entries') AND indexdef LIKE '% USING gin %'`,
  );
  for (const { name } of indexes.rows) await owner.query(`DROP INDEX ${name}`);
  await Promise.all(
    Array.from({ length: hands }, async () => {
      const client = new pg.Client({ connectionString: ownerUrl });
      await client.connect();
      for (const statement of [...quickly, ...functions, ...pool]) await client.query(statement);
      while (next < wanted) {
        const from = next;
        next = Math.min(wanted, from + batch);
        await client.query(publish, [from, next - 1, wanted]);
        tell(next.toLocaleString('en'));
      }
      await client.end();
    }),
  );
  tell('index');
  await owner.query(`SET maintenance_work_mem = '512MB'`);
  await owner.query('CREATE INDEX search_entries_terms ON search_entries USING gin (terms)');
  // The words of the newest stories are words enough: all are made of the same forty thousand.
  await owner.query(
    `INSERT INTO search_unlearnt SELECT story_id FROM live_stories
     ORDER BY language = 'ko', first_published_at DESC LIMIT 3000 ON CONFLICT DO NOTHING`,
  );
  await learnWords();
  await owner.query('VACUUM ANALYZE stories, live_stories, live_listings, search_entries, search_words');
  await owner.end();
}
