import { sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { rankReads } from '../reads/ranking.ts';

/**
 * Readers the demo newsroom never had: many in a story's first hours, fewer every hour after, hardly any at night. The
 * same story has the same readers at every seeding.
 */
export async function letReadersCome(): Promise<void> {
  await desk().execute(sql`
    INSERT INTO reads (story_id, hour, direct, search, social, own, feed, other,
      quarter_1, quarter_2, quarter_3, quarter_4)
    SELECT story_id, hour, round(n * 0.22), round(n * (0.2 + bent * 0.2)), round(n * (0.3 - bent * 0.2)), round(n * 0.2),
      round(n * 0.05), round(n * 0.03), round(n * 0.86), round(n * (0.6 + bent * 0.12)),
      round(n * (0.44 + bent * 0.14)), round(n * (0.3 + bent * 0.18))
    FROM (
      SELECT v.story_id, hours.hour, (abs(hashtext(v.slug || 'bent')) % 100) / 100.0 AS bent,
        (60 + abs(hashtext(v.slug)) % 420) * (0.8 + (abs(hashtext(v.slug || hours.hour)) % 40) / 100.0)
          * exp(-extract(epoch FROM hours.hour - v.first_published_at) / 3600 / 16.0)
          * (0.15 + power(sin(pi() * extract(hour FROM hours.hour AT TIME ZONE 'Asia/Seoul') / 24.0), 2)) AS n
      FROM site.stories v CROSS JOIN LATERAL generate_series(
        date_trunc('hour', v.first_published_at, 'UTC'), date_trunc('hour', now(), 'UTC'), interval '1 hour'
      ) AS hours(hour)
    ) paced WHERE n >= 1`);
  await rankReads();
}
