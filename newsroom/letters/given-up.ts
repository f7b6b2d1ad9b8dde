import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { now } from '../clock.ts';
import { parsed } from '../parsed.ts';
import { NotFound } from '../refusals.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { worthSending } from './sending.ts';

/** A letter in hand for longer than this has no worker any more, in milliseconds: a mail server is waited for far shorter. */
const deadAfter = 15 * 60_000;

/**
 * Takes up the letters whose worker died: what was not handed to the mail server yet waits again; what was is lost, for
 * nobody knows whether it went.
 */
export async function takeUpGivenUp(): Promise<void> {
  const since = new Date(now().getTime() - deadAfter).toISOString();
  const given = sql`outcome IS NULL AND taken_at < ${since}::timestamptz`;
  await desk().execute(
    sql`UPDATE letter_deliveries SET taken_at = NULL WHERE handed_at IS NULL AND ${given}`,
  );
  await desk().execute(
    sql`UPDATE letter_deliveries SET outcome = 'lost' WHERE handed_at < ${since}::timestamptz AND ${given}`,
  );
}

const ofIssue = z.object({ issueId: z.int32().positive() });
export type OfIssue = z.input<typeof ofIssue>;

/**
 * Lets the lost letters of an issue wait again, on somebody's word: one of them may come twice. None that is known to
 * have gone goes again.
 * @param who who is asking
 * @param given the issue
 * @returns how many wait again
 * @throws NotAllowed, Incomplete, NotFound when none is lost any more, or it is no news any more
 */
export async function sendLostAgain(who: Who, given: OfIssue): Promise<number> {
  return inHouse(who, 'manage_letters', async (tx) => {
    const { issueId } = parsed(ofIssue, given);
    const at = now();
    const { rowCount } = await tx.execute(sql`
      UPDATE letter_deliveries d
      SET taken_at = NULL, handed_at = NULL, outcome = NULL, not_before = ${at.toISOString()}::timestamptz
      FROM letter_issues i
      WHERE d.issue_id = ${issueId} AND d.outcome = 'lost' AND i.id = d.issue_id
        AND i.due > ${new Date(at.getTime() - worthSending).toISOString()}::timestamptz`);
    if (!rowCount) throw new NotFound('letters');
    return {
      result: rowCount,
      happening: {
        act: 'letters.send_lost_again',
        subjectKind: 'letters',
        subjectId: 'letters',
        after: { issue: issueId, letters: rowCount },
      },
    };
  });
}
