import { sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { now } from '../clock.ts';

/** A read weighs half as much after so many hours; after a day it weighs nothing. */
const halfLife = 6;
const span = 24;
/** How many are ranked of a language, and of a section of it. */
const mostRanked = 50;
const mostOfSection = 20;

/**
 * Counts anew what is read most, in each language and each of its sections: every read of the last 24 hours, the last
 * hours weighing more. Done every minute by one worker, so that no reader ever waits for it.
 */
export async function rankReads(): Promise<void> {
  const at = now().toISOString();
  await desk().transaction(async (tx) => {
    // One at a time: a second one would put in what the first has put in.
    await tx.execute(sql`SELECT pg_advisory_xact_lock(770340)`);
    await tx.execute(sql`DELETE FROM most_read`);
    await tx.execute(sql`
      INSERT INTO most_read (story_id, rank, section_rank, at)
      SELECT story_id, rank, section_rank, ${at}::timestamptz FROM (
        SELECT v.story_id,
          row_number() OVER (PARTITION BY v.language ORDER BY weighed DESC, v.story_id) AS rank,
          row_number() OVER (PARTITION BY v.language, v.section_id ORDER BY weighed DESC, v.story_id) AS section_rank
        FROM (
          SELECT story_id, sum((direct + search + social + own + feed + other)
            * power(0.5, extract(epoch FROM ${at}::timestamptz - hour) / ${halfLife * 3600})) AS weighed
          FROM reads WHERE hour > ${at}::timestamptz - make_interval(hours => ${span}) AND hour <= ${at}::timestamptz
          GROUP BY story_id
        ) r JOIN site.stories v USING (story_id)
        WHERE weighed > 0
      ) ranked WHERE rank <= ${mostRanked} OR section_rank <= ${mostOfSection}`);
  });
}
