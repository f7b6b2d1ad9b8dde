import { sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import type { Language } from '../stories/document/content.ts';
import { keyOf, wordsIn } from './word-keys.ts';

/** Stories taken at once; more than one minute's newsroom publishes. */
const batch = 200;

/**
 * Puts the words of what was published since the last time into the list that mistyped queries are compared with.
 * Done by one worker every minute: no publication waits for it, and no reader.
 * @returns how many stories were read
 */
export async function learnWords(): Promise<number> {
  let read = 0;
  for (let more = true; more; ) {
    const learnt = await desk().transaction(async (tx) => {
      const { rows } = await tx.execute<{ language: Language; words: string }>(sql`
        WITH taken AS (
          DELETE FROM search_unlearnt WHERE story_id IN (
            SELECT story_id FROM search_unlearnt LIMIT ${batch} FOR UPDATE SKIP LOCKED
          ) RETURNING story_id
        ) SELECT l.language, words_of(l) AS words FROM taken JOIN live_stories l USING (story_id)`);
      for (const language of ['en', 'ko'] as const) {
        const words = new Set(
          rows.flatMap((row) => (row.language === language ? wordsIn(row.words, language) : [])),
        );
        // In one order, so that two workers never wait for each other.
        const made = [...words].sort().map((word) => ({ word, key: keyOf(word, language) }));
        await tx.execute(sql`
          INSERT INTO search_words (language, word, key)
          SELECT ${language}, word, key FROM json_to_recordset(${JSON.stringify(made)}::json) AS x(word text, key text)
          ON CONFLICT DO NOTHING`);
      }
      return rows.length;
    });
    read += learnt;
    more = learnt === batch;
  }
  return read;
}
