import { and, eq, gt, isNull } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { sessions, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import type { Caller } from './caller.ts';

/** A session ends this long after it was last used, in milliseconds. */
export const sessionLength = 30 * 24 * 60 * 60 * 1000;

/**
 * Opens a session: the one way in, whether by password or as a demo account.
 * @param staffId whose
 * @param caller from where
 * @returns the session's id
 */
export async function openSession(staffId: string, caller: Caller): Promise<string> {
  const at = now();
  const [session] = await desk()
    .insert(sessions)
    .values({
      staffId,
      startedAt: at,
      expiresAt: new Date(at.getTime() + sessionLength),
      address: caller.address,
      browser: caller.browser,
    })
    .returning({ id: sessions.id });
  if (!session) throw new Error('the session was not written');
  return session.id;
}

/**
 * Ends one session, if it is still open.
 * @param sessionId its id
 */
export async function endSession(sessionId: string): Promise<void> {
  await desk()
    .update(sessions)
    .set({ endedAt: now() })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)));
}

/**
 * Ends every open session of a person, in the act's own transaction.
 * @param tx the act's transaction
 * @param staffId whose
 * @returns how many were open
 */
export async function endAllSessions(tx: Transaction, staffId: string): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: now() })
    .where(and(eq(sessions.staffId, staffId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  return ended.length;
}

/**
 * Says whether a session still holds, without counting that as its use.
 * @param sessionId its id
 */
export async function sessionHolds(sessionId: string): Promise<boolean> {
  const held = await desk()
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staffId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now()),
        isNull(staff.suspendedAt),
      ),
    );
  return held.length > 0;
}
