import { desc, eq, inArray, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import {
  letterDeliveries,
  letterIssues,
  letterRequests,
  letterStories,
  subscribers,
} from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { mailIsSent } from '../outbox/mail.ts';
import { readMasthead } from '../site/masthead.ts';
import { snapshot } from '../site/snapshot.ts';
import { mustBeAllowed } from '../staff/in-house.ts';
import { siteAddress } from '../staff/links.ts';
import { mayInHouse } from '../staff/permissions.ts';
import { type Language, languages } from '../stories/document/content.ts';
import type { Who } from '../stories/permissions.ts';
import { compose } from './composing.ts';
import { contentsNow } from './contents.ts';
import type { Timing } from './following.ts';
import { worthSending } from './sending.ts';
import { type LetterSettings, readLetterSettings } from './settings.ts';

/** Older issues are not shown. */
const mostShown = 30;
const twoDays = 48 * 60 * 60_000;

export type IssueLine = {
  id: number;
  language: Language;
  timing: Timing;
  due: Date;
  stories: number;
  sent: number;
  waiting: number;
  failed: number;
  /** Nobody knows whether these went. */
  lost: number;
  /** It is still worth sending what was lost. */
  news: boolean;
};

/** What the desk sees of letters: numbers, never an address. */
export type LettersDesk = {
  settings: LetterSettings;
  sends: boolean;
  may: { manage: boolean; answer: boolean };
  numbers: { language: Language; timing: Timing; count: number }[];
  requests: number;
  issues: IssueLine[];
  next: { language: Language; stories: number; subject: string; text: string; html: string }[];
};

/**
 * Reads what the desk sees of letters.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function readLettersDesk(who: Who): Promise<LettersDesk> {
  mustBeAllowed(who, 'read_letters');
  const [settings, numbers, [requests], issues] = await Promise.all([
    readLetterSettings(),
    desk()
      .select({
        language: subscribers.language,
        timing: subscribers.timing,
        count: sql<number>`count(*)::int`,
      })
      .from(subscribers)
      .groupBy(subscribers.language, subscribers.timing),
    desk().select({ count: sql<number>`count(*)::int` }).from(letterRequests),
    readIssues(),
  ]);
  const next: LettersDesk['next'] = [];
  for (const language of languages) next.push(await nextDaily(language));
  return {
    settings,
    sends: mailIsSent(),
    may: { manage: mayInHouse(who, 'manage_letters'), answer: mayInHouse(who, 'answer_for_addresses') },
    numbers,
    requests: requests?.count ?? 0,
    issues,
    next,
  };
}

async function readIssues(): Promise<IssueLine[]> {
  // Those of a day without news went to nobody.
  const rows = await desk()
    .select({
      issue: letterIssues,
      stories: sql<number>`(SELECT count(*)::int FROM letter_stories l WHERE l.issue_id = ${letterIssues.id})`,
    })
    .from(letterIssues)
    .where(sql`EXISTS (SELECT FROM letter_stories l WHERE l.issue_id = ${letterIssues.id})`)
    .orderBy(desc(letterIssues.due), desc(letterIssues.id))
    .limit(mostShown);
  if (rows.length === 0) return [];
  const counts = await desk()
    .select({
      issueId: letterDeliveries.issueId,
      waiting: sql<number>`(count(*) FILTER (WHERE ${letterDeliveries.outcome} IS NULL))::int`,
      failed: sql<number>`(count(*) FILTER (WHERE ${letterDeliveries.outcome} IN ('failed', 'too_late')))::int`,
      lost: sql<number>`(count(*) FILTER (WHERE ${letterDeliveries.outcome} = 'lost'))::int`,
    })
    .from(letterDeliveries)
    .where(
      inArray(
        letterDeliveries.issueId,
        rows.map(({ issue }) => issue.id),
      ),
    )
    .groupBy(letterDeliveries.issueId);
  const by = new Map(counts.map((count) => [count.issueId, count]));
  return rows.map(({ issue, stories }) => ({
    ...issue,
    stories,
    waiting: by.get(issue.id)?.waiting ?? 0,
    failed: by.get(issue.id)?.failed ?? 0,
    lost: by.get(issue.id)?.lost ?? 0,
    news: now().getTime() - issue.due.getTime() < worthSending,
  }));
}

/** The daily letter to whoever follows everything, were it to go out now. */
async function nextDaily(language: Language): Promise<LettersDesk['next'][number]> {
  const since = new Date(now().getTime() - twoDays);
  const before = await desk()
    .select({ storyId: letterStories.storyId })
    .from(letterStories)
    .innerJoin(letterIssues, eq(letterIssues.id, letterStories.issueId))
    .where(
      sql`${letterStories.timing} = 'daily' AND ${letterIssues.language} = ${language}
        AND ${letterIssues.due} > ${new Date(since.getTime() - twoDays).toISOString()}::timestamptz`,
    );
  const ids = before.map(({ storyId }) => storyId);
  const { masthead, stories } = await snapshot(async (ask) => ({
    masthead: await readMasthead(ask),
    stories: await contentsNow(ask, language, since, ids),
  }));
  const letter = compose({
    language,
    timing: 'daily',
    due: now(),
    house: masthead.names,
    timeZone: masthead.timeZone,
    stories,
    // The way to the page everybody may see, for this letter is nobody's.
    manage: `${siteAddress()}/${language}/letters`,
  });
  return { language, stories: stories.length, ...letter };
}
