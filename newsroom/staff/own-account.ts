import { and, eq, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { sessions, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { parsed } from '../parsed.ts';
import { Incomplete, NotFound } from '../refusals.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { Who } from '../stories/permissions.ts';
import { language, newPassword, personName } from './fields.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { takePerson } from './person.ts';
import { countTry, forgetTries } from './sign-in-limits.ts';

const details = z.object({ name: personName, language });

/**
 * Changes one's own name and the language of one's desk.
 * @param who who is asking
 * @param given both
 * @throws Incomplete
 */
export async function changeOwnDetails(who: Who, given: unknown): Promise<void> {
  const after = parsed(details, given);
  await desk().transaction(async (tx) => {
    const before = await takePerson(tx, who.id);
    if (before.name === after.name && before.language === after.language) return;
    await tx.update(staff).set(after).where(eq(staff.id, who.id));
    await append(tx, {
      actorId: who.id,
      act: 'staff.change_details',
      subjectKind: 'staff',
      subjectId: who.id,
      before: { name: before.name, language: before.language },
      after,
    });
  });
}

const passwords = z.object({ password: z.string('missing').min(1, 'missing').max(1000), newPassword });

/**
 * Changes one's own password; every other session ends.
 * @param who who is asking
 * @param sessionId the session that stays
 * @param given the password so far, and the new one
 * @throws Incomplete, TooManyTries
 */
export async function changePassword(who: Who, sessionId: string, given: unknown): Promise<void> {
  const input = parsed(passwords, given);
  await countTry('own_password', who.id);
  const [person] = await desk().select().from(staff).where(eq(staff.id, who.id));
  if (!(await isPassword(person?.passwordHash ?? null, input.password)))
    throw new Incomplete({ password: 'wrong_password' });
  await forgetTries('own_password', who.id);
  const passwordHash = await hashPassword(input.newPassword);
  await desk().transaction(async (tx) => {
    const current = await takePerson(tx, who.id);
    // Somebody set another one meanwhile: a reset wins over a change begun before it.
    if (current.passwordHash !== person?.passwordHash) throw new Incomplete({ password: 'wrong_password' });
    await tx.update(staff).set({ passwordHash }).where(eq(staff.id, who.id));
    const ended = await tx
      .update(sessions)
      .set({ endedAt: now() })
      .where(and(eq(sessions.staffId, who.id), isNull(sessions.endedAt), ne(sessions.id, sessionId)))
      .returning({ id: sessions.id });
    await append(tx, {
      actorId: who.id,
      act: 'staff.change_password',
      subjectKind: 'staff',
      subjectId: who.id,
      after: { sessionsEnded: ended.length },
    });
  });
}

/**
 * Ends one of one's own sessions.
 * @param who who is asking
 * @param sessionId which
 * @throws NotFound when it is not theirs or not open
 */
export async function endOwnSession(who: Who, sessionId: string): Promise<void> {
  if (!uuidPattern.test(sessionId)) throw new NotFound('session');
  const ended = await desk()
    .update(sessions)
    .set({ endedAt: now() })
    .where(and(eq(sessions.id, sessionId), eq(sessions.staffId, who.id), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  if (ended.length === 0) throw new NotFound('session');
}
