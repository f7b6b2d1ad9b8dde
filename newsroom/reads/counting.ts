import { sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import type { Language } from '../stories/document/content.ts';
import { quarters, type Source, sources } from './sources.ts';

type Counts = Record<Source, number> & Record<`quarter${1 | 2 | 3 | 4}`, number>;
type Counted = Counts & { language: Language; slug: string; hour: string };
export type StoryRead = { language: Language; slug: string };

/** How long counts stay in memory before they are written, in milliseconds: so much is lost in a crash at most. */
export const writtenEvery = 3_000;
/** Stories counted at once; made-up addresses must not fill the memory. */
const mostStories = 20_000;
const hourLength = 3_600_000;

let counted = new Map<string, Counted>();
let writing: Promise<void> | null = null;
let next: NodeJS.Timeout | undefined;

/**
 * Counts that somebody read a story. Never waits: it is written a little later, with all others.
 * @param source where they came from
 */
export function countRead(story: StoryRead, source: Source): void {
  const counts = countsOf(story);
  if (counts) counts[source] += 1;
}

/**
 * Counts how far down a reader got.
 * @param before quarters of the text that were counted of this reader already, 0 to 4
 * @param reached quarters they have got to the end of
 */
export function countQuarters(story: StoryRead, before: number, reached: number): void {
  const counts = countsOf(story);
  if (!counts) return;
  for (const quarter of quarters)
    if (quarter > before && quarter <= reached) counts[`quarter${quarter}`] += 1;
}

function countsOf({ language, slug }: StoryRead): Counted | null {
  const hour = new Date(Math.floor(Date.now() / hourLength) * hourLength).toISOString();
  const key = `${language}/${slug} ${hour}`;
  const known = counted.get(key);
  if (known) return known;
  if (counted.size >= mostStories) return null;
  const fresh = { language, slug, hour, ...nothing() };
  counted.set(key, fresh);
  next ??= setTimeout(() => void writeReads().catch(later), writtenEvery).unref();
  return fresh;
}

function nothing(): Counts {
  return {
    direct: 0,
    search: 0,
    social: 0,
    own: 0,
    feed: 0,
    other: 0,
    quarter1: 0,
    quarter2: 0,
    quarter3: 0,
    quarter4: 0,
  };
}

function later(error: unknown): void {
  console.warn('Reads have to wait to be written:', error instanceof Error ? error.message : error);
}

/**
 * Writes what was counted since the last time, in one statement; what cannot be written now is written with the next.
 * Counts of what is not live at that moment are dropped.
 * @throws what the database throws; nothing is lost then
 */
export async function writeReads(): Promise<void> {
  await writing?.catch(() => {});
  clearTimeout(next);
  next = undefined;
  const batch = counted;
  if (batch.size === 0) return;
  counted = new Map();
  writing = write([...batch.values()]);
  try {
    await writing;
  } catch (error) {
    takeBack(batch);
    throw error;
  } finally {
    writing = null;
  }
}

async function write(batch: Counted[]): Promise<void> {
  // In one order everywhere, so that two nodes never wait for each other.
  await desk().execute(sql`
    INSERT INTO reads (story_id, hour, direct, search, social, own, feed, other,
      quarter_1, quarter_2, quarter_3, quarter_4)
    SELECT v.story_id, x.hour, x.direct, x.search, x.social, x.own, x.feed, x.other,
      x.quarter1, x.quarter2, x.quarter3, x.quarter4
    FROM json_to_recordset(${JSON.stringify(batch)}::json) AS x(language text, slug text, hour timestamptz,
        direct int, search int, social int, own int, feed int, other int,
        quarter1 int, quarter2 int, quarter3 int, quarter4 int)
      JOIN site.stories v ON v.language = x.language AND v.slug = x.slug
    ORDER BY v.story_id, x.hour
    ON CONFLICT (story_id, hour) DO UPDATE SET
      direct = reads.direct + excluded.direct, search = reads.search + excluded.search,
      social = reads.social + excluded.social, own = reads.own + excluded.own,
      feed = reads.feed + excluded.feed, other = reads.other + excluded.other,
      quarter_1 = reads.quarter_1 + excluded.quarter_1, quarter_2 = reads.quarter_2 + excluded.quarter_2,
      quarter_3 = reads.quarter_3 + excluded.quarter_3, quarter_4 = reads.quarter_4 + excluded.quarter_4`);
}

/** What could not be written joins what was counted meanwhile. */
function takeBack(batch: Map<string, Counted>): void {
  for (const [key, counts] of batch) {
    const since = counted.get(key);
    if (since) {
      for (const source of sources) since[source] += counts[source];
      for (const quarter of quarters) since[`quarter${quarter}`] += counts[`quarter${quarter}`];
    } else if (counted.size < mostStories) counted.set(key, counts);
  }
  next ??= setTimeout(() => void writeReads().catch(later), writtenEvery).unref();
}
