import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { calendarFeeds } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { append } from '../../ledger/append.ts';
import { parsed } from '../../parsed.ts';
import { NotFound } from '../../refusals.ts';
import { rowId } from '../../staff/fields.ts';
import { siteAddress } from '../../staff/links.ts';
import type { Who } from '../../stories/permissions.ts';

/** What of a feed's secret is kept. */
export const sealedFeed = (secret: string) => createHash('sha256').update(secret).digest('hex');

/**
 * Makes an address under which a person's own calendar programme reads ours. Whoever has the address reads it, so it
 * is shown once and its secret is not kept.
 * @param who who is asking: everybody on the staff has their own
 * @param given `mine`: events, and what is asked of this person; `newsroom`: what is asked of anybody
 * @returns the address
 * @throws Incomplete
 */
export async function makeFeed(who: Who, given: { scope: string }): Promise<string> {
  const { scope } = parsed(z.object({ scope: z.enum(['mine', 'newsroom'], 'wrong') }), given);
  const secret = randomBytes(32).toString('base64url');
  await desk().transaction(async (tx) => {
    const [row] = await tx
      .insert(calendarFeeds)
      .values({ staffId: who.id, scope, secretSha256: sealedFeed(secret), createdAt: now() })
      .returning({ id: calendarFeeds.id });
    if (!row) throw new Error('the feed was not written');
    await append(tx, {
      actorId: who.id,
      act: 'calendar.make_feed',
      subjectKind: 'calendar',
      subjectId: row.id,
      after: { scope },
    });
  });
  return `${siteAddress()}/api/desk/calendar/${secret}.ics`;
}

/**
 * Ends one of a person's own addresses: nothing is read under it any more.
 * @throws NotFound, Incomplete
 */
export async function endFeed(who: Who, given: { id: string }): Promise<void> {
  const { id } = parsed(z.object({ id: rowId }), given);
  await desk().transaction(async (tx) => {
    const ended = await tx
      .update(calendarFeeds)
      .set({ endedAt: now() })
      .where(and(eq(calendarFeeds.id, id), eq(calendarFeeds.staffId, who.id), isNull(calendarFeeds.endedAt)))
      .returning({ id: calendarFeeds.id });
    if (ended.length === 0) throw new NotFound('feed');
    await append(tx, {
      actorId: who.id,
      act: 'calendar.end_feed',
      subjectKind: 'calendar',
      subjectId: id,
    });
  });
}
