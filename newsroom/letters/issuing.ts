import { and, desc, eq, sql } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { letterIssues } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { readHouse } from '../house/reading.ts';
import { type Language, languages } from '../stories/document/content.ts';
import { dayAfter, dayOf, instantOf } from '../zoned-time.ts';
import { type Timing, timings } from './following.ts';
import { readLetterSettings } from './settings.ts';

const HOUR = 60 * 60_000;
/** One worker at a time makes issues. */
const ISSUES_LOCK = 770_345;

/** No story older than this is news, in milliseconds: after a pause or at the first letter. */
const oldest: Record<Timing, number> = { daily: 48 * HOUR, publish: HOUR };

/**
 * The last instant at which a daily letter was due.
 * @param dailyAt `HH:mm` on the newsroom's clock
 * @param zone the newsroom's
 */
export function lastDue(dailyAt: string, zone: string, at: Date): Date {
  const today = dayOf(at, zone);
  const due = instantOf(`${today} ${dailyAt}`, zone);
  return due <= at ? due : instantOf(`${dayAfter(today, -1)} ${dailyAt}`, zone);
}

/**
 * Makes the letters that are due, and notes whom each goes to. Run every minute, by as many workers as there are.
 * @returns ids of the issues made
 */
export async function makeIssues(): Promise<number[]> {
  const { paused, dailyAt } = await readLetterSettings();
  if (paused) return [];
  const at = now();
  const due = { daily: lastDue(dailyAt, (await readHouse())?.timeZone ?? 'UTC', at), publish: at };
  const made: number[] = [];
  for (const language of languages)
    for (const timing of timings) {
      const id = await desk().transaction((tx) => makeIssue(tx, language, timing, due[timing]));
      if (id !== null) made.push(id);
    }
  return made;
}

async function makeIssue(
  tx: Transaction,
  language: Language,
  timing: Timing,
  due: Date,
): Promise<number | null> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${ISSUES_LOCK})`);
  const [last] = await tx
    .select({ due: letterIssues.due })
    .from(letterIssues)
    .where(and(eq(letterIssues.language, language), eq(letterIssues.timing, timing)))
    .orderBy(desc(letterIssues.due))
    .limit(1);
  if (last && last.due >= due) return null;
  const stories = await freshStories(tx, language, timing, due);
  // Of a day without news there is a letter as well, that nobody gets: or the day's first story would make one at noon.
  if (stories.length === 0 && timing === 'publish') return null;
  const [issue] = await tx
    .insert(letterIssues)
    .values({ language, timing, due })
    .returning({ id: letterIssues.id });
  if (!issue) throw new Error('the issue was not written');
  for (const storyId of stories)
    await tx.execute(
      sql`INSERT INTO letter_stories (timing, story_id, issue_id) VALUES (${timing}, ${storyId}, ${issue.id})`,
    );
  await tx.execute(sql`
    INSERT INTO letter_deliveries (issue_id, subscriber_id, not_before)
    SELECT ${issue.id}, s.id, ${now().toISOString()}::timestamptz FROM subscribers s
    WHERE s.language = ${language} AND s.timing = ${timing} AND s.confirmed_at <= ${due.toISOString()}::timestamptz
      AND EXISTS (
        SELECT FROM letter_stories l JOIN site.stories v USING (story_id) JOIN follows f ON f.subscriber_id = s.id
        WHERE l.issue_id = ${issue.id} AND ${followed}
      )`);
  return issue.id;
}

/** Whether a row `f` of what is followed reaches a row `v` of `site.stories`. */
const followed = sql`(f.kind = 'site' OR (f.kind = 'section' AND f.subject_id = v.section_id::text)
  OR EXISTS (SELECT FROM site.listings g
    WHERE g.story_id = v.story_id AND g.kind = f.kind AND g.subject_id::text = f.subject_id))`;

/** What came out and stood in no letter of this timing yet, oldest first, as readers see it now. */
async function freshStories(
  tx: Transaction,
  language: Language,
  timing: Timing,
  due: Date,
): Promise<string[]> {
  const from = new Date(due.getTime() - oldest[timing]).toISOString();
  const { rows } = await tx.execute<{ id: string }>(sql`
    SELECT v.story_id AS id FROM site.stories v
    WHERE v.language = ${language} AND v.first_published_at > ${from}::timestamptz
      AND v.first_published_at <= ${due.toISOString()}::timestamptz
      AND NOT EXISTS (SELECT FROM letter_stories l WHERE l.timing = ${timing} AND l.story_id = v.story_id)
    ORDER BY v.first_published_at`);
  return rows.map(({ id }) => id);
}
