import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ask, askFor } from './asking.ts';
import { type Figures, median, quantile, rounded } from './figures.ts';
import type { Stage } from './stage.ts';

/** Every story is made so often, after the first time, which loads what a page is made with. */
const rounds = 3;

/**
 * How long the server takes for a story page nobody asked for before: read from the database, put together, sent as it
 * is. Every live story of the demo, after all kept pages were forgotten, beside the same page kept.
 */
export async function measureUncached(stage: Stage): Promise<Figures> {
  const index = (await ask(`${stage.origin}/sitemap.xml`)).body.toString();
  const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
  const stories: string[] = [];
  for (const map of maps)
    for (const [, loc = ''] of (await ask(map)).body.toString().matchAll(/<loc>([^<]+)<\/loc>/g))
      if (loc.includes('/stories/')) stories.push(loc);
  if (stories.length < 10) throw new Error(`only ${stories.length} stories in ${maps.length} sitemaps`);
  const times: { made: number[]; kept: number[] } = { made: [], kept: [] };
  const database = new pg.Client({ connectionString: stage.ownerUrl });
  await database.connect();
  try {
    for (let round = 0; round <= rounds; round += 1)
      for (const story of stories) {
        await database.query(`NOTIFY outbox, 'site_changed'`);
        // The node has heard by then.
        await pause(20);
        const made = await askFor(200, story);
        const kept = await askFor(200, story);
        if (round === 0) continue;
        times.made.push(made.ms);
        times.kept.push(kept.ms);
      }
  } finally {
    await database.end();
  }
  return {
    'story.uncachedMedianMs': rounded(median(times.made)),
    'story.uncachedP95Ms': rounded(quantile(times.made, 0.95)),
    'story.keptMedianMs': rounded(median(times.kept)),
  };
}
