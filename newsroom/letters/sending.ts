import { eq, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { follows, letterIssues, letterStories, subscribers } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { mailIsSent, sendNewsletter } from '../outbox/mail.ts';
import { readMasthead } from '../site/masthead.ts';
import { snapshot } from '../site/snapshot.ts';
import { compose } from './composing.ts';
import { contentsFor } from './contents.ts';
import { manageLink } from './keys.ts';
import { readLetterSettings } from './settings.ts';

/** So many letters are on their way to the mail server at once. */
const atOnce = 4;
/** A letter that could not go for this long is no news any more, in milliseconds. */
export const worthSending = 12 * 60 * 60_000;
/** Seconds before the next try, by the number of tries made. */
const pauses = [60, 300, 900, 3600];

type Taken = { issueId: number; subscriberId: string; tries: number };
type Outcome = 'sent' | 'nothing_left' | 'failed' | 'too_late';

/**
 * Sends the letters that wait, several at once, each once: it is taken in hand before it goes, and one that may have
 * gone is not sent again, whatever became of the worker.
 * @returns how many went out
 */
export async function sendLetters(): Promise<number> {
  if (!mailIsSent()) return 0;
  const each = await Promise.all(Array.from({ length: atOnce }, sendWaiting));
  return each.reduce((sum, sent) => sum + sent, 0);
}

async function sendWaiting(): Promise<number> {
  let sent = 0;
  while (!(await readLetterSettings()).paused) {
    const taken = await take();
    if (!taken) break;
    if (await sendOne(taken)) sent += 1;
  }
  return sent;
}

async function take(): Promise<Taken | null> {
  const at = now().toISOString();
  const { rows } = await desk().execute<Taken>(sql`
    UPDATE letter_deliveries d SET taken_at = ${at}::timestamptz, tries = d.tries + 1
    FROM (
      SELECT issue_id, subscriber_id FROM letter_deliveries
      WHERE taken_at IS NULL AND not_before <= ${at}::timestamptz
      ORDER BY not_before LIMIT 1 FOR UPDATE SKIP LOCKED
    ) w
    WHERE d.issue_id = w.issue_id AND d.subscriber_id = w.subscriber_id
    RETURNING d.issue_id AS "issueId", d.subscriber_id AS "subscriberId", d.tries`);
  return rows[0] ?? null;
}

async function sendOne(taken: Taken): Promise<boolean> {
  const [issue] = await desk().select().from(letterIssues).where(eq(letterIssues.id, taken.issueId));
  const [to] = await desk().select().from(subscribers).where(eq(subscribers.id, taken.subscriberId));
  // They went meanwhile, and the letter with them.
  if (!issue || !to) return false;
  if (now().getTime() - issue.due.getTime() > worthSending) return end(taken, 'too_late');
  const followed = await desk().select().from(follows).where(eq(follows.subscriberId, to.id));
  const of = await desk()
    .select({ storyId: letterStories.storyId })
    .from(letterStories)
    .where(eq(letterStories.issueId, issue.id));
  const { masthead, stories } = await snapshot(async (ask) => ({
    masthead: await readMasthead(ask),
    stories: await contentsFor(
      ask,
      of.map(({ storyId }) => storyId),
      followed,
    ),
  }));
  if (stories.length === 0) return end(taken, 'nothing_left');
  const manage = manageLink(to.language, to.id);
  const letter = compose({
    ...issue,
    house: masthead.names,
    timeZone: masthead.timeZone,
    stories,
    manage,
  });
  if (!(await handOver(taken))) return false;
  try {
    await sendNewsletter({
      ...letter,
      to: to.email,
      language: to.language,
      from: masthead.names[to.language] || masthead.names.en || masthead.names.ko,
      manage,
      id: `letter-${issue.id}-${to.id}`,
    });
  } catch (error) {
    if (!neverTaken(error)) return end(taken, 'failed');
    await again(taken);
    return false;
  }
  return end(taken, 'sent');
}

/** Notes that it may be gone from here on; false: it was taken for given up meanwhile, and is another worker's. */
async function handOver({ issueId, subscriberId, tries }: Taken): Promise<boolean> {
  const { rowCount } = await desk().execute(sql`
    UPDATE letter_deliveries SET handed_at = ${now().toISOString()}::timestamptz
    WHERE issue_id = ${issueId} AND subscriber_id = ${subscriberId} AND tries = ${tries}
      AND taken_at IS NOT NULL AND outcome IS NULL`);
  return rowCount === 1;
}

/** Whether the mail server cannot have taken it: it was not reached, or said itself "later" (RFC 5321, 4yz). */
function neverTaken(error: unknown): boolean {
  const { code = '', syscall = '', responseCode = 0 } = error as Record<string, string | number>;
  if (Number(responseCode) >= 400) return Number(responseCode) < 500;
  return syscall === 'connect' || code === 'EDNS' || code === 'EAUTH';
}

async function again({ issueId, subscriberId, tries }: Taken): Promise<void> {
  const pause = pauses[Math.min(tries, pauses.length) - 1] ?? 3600;
  const notBefore = new Date(now().getTime() + pause * 1000).toISOString();
  await desk().execute(sql`
    UPDATE letter_deliveries SET taken_at = NULL, handed_at = NULL, not_before = ${notBefore}::timestamptz
    WHERE issue_id = ${issueId} AND subscriber_id = ${subscriberId} AND tries = ${tries}`);
}

async function end({ issueId, subscriberId, tries }: Taken, outcome: Outcome): Promise<boolean> {
  await desk().transaction(async (tx) => {
    const { rowCount } = await tx.execute(sql`
      UPDATE letter_deliveries SET outcome = ${outcome}
      WHERE issue_id = ${issueId} AND subscriber_id = ${subscriberId} AND tries = ${tries}`);
    if (outcome === 'sent' && rowCount === 1)
      await tx
        .update(letterIssues)
        .set({ sent: sql`${letterIssues.sent} + 1` })
        .where(eq(letterIssues.id, issueId));
  });
  return outcome === 'sent';
}
