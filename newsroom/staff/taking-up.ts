import { and, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import { links, staff, staffRoles } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { parsed } from '../parsed.ts';
import { Incomplete, LinkSpent } from '../refusals.ts';
import { email, newPassword, personName } from './fields.ts';
import { endLinks, lookAtLink } from './links.ts';
import { hashPassword } from './passwords.ts';
import { endAllSessions } from './sessions.ts';

const form = z.object({ name: personName, password: newPassword, email: email.optional() });

/**
 * Takes up an invitation or a reset: sets name and password, ends every session of the person and the link itself.
 * @param secret from the link's address
 * @param given name and password as typed; an address too when the link is that of a first admin, who has none yet
 * @returns the address to sign in with
 * @throws LinkSpent, Incomplete
 */
export async function takeUp(
  secret: string,
  given: { name?: unknown; password: unknown; email?: unknown },
): Promise<{ email: string }> {
  const seen = await lookAtLink(secret);
  if (seen.state !== 'open') throw new LinkSpent(seen.state);
  const input = parsed(form, {
    ...given,
    name: given.name ?? seen.name,
    email: seen.email || (given.email ?? ''),
  });
  const passwordHash = await hashPassword(input.password);
  return desk().transaction(async (tx) => {
    const link = await lookAtLink(secret, tx);
    if (link.state !== 'open') throw new LinkSpent(link.state);
    const address = link.email || (input.email ?? '');
    await mustBeFree(tx, address, link.staffId);
    await tx
      .update(staff)
      .set({ name: input.name, email: address, passwordHash })
      .where(eq(staff.id, link.staffId));
    await tx.update(links).set({ usedAt: now() }).where(eq(links.id, link.id));
    await endLinks(tx, link.staffId);
    const sessionsEnded = await endAllSessions(tx, link.staffId);
    await forgetUnnamedAdmin(tx, link.staffId);
    await append(tx, {
      actorId: link.staffId,
      act: link.kind === 'invitation' ? 'staff.take_up_invitation' : 'staff.reset_password',
      subjectKind: 'staff',
      subjectId: link.staffId,
      after: { name: input.name, email: address, sessionsEnded },
    });
    return { email: address };
  });
}

/**
 * Refuses an address another account has.
 * @param tx the act's transaction
 * @param address as typed
 * @param but this account's own is no hindrance
 * @throws Incomplete
 */
export async function mustBeFree(tx: Transaction, address: string, but?: string): Promise<void> {
  const rows = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(eq(sql`lower(${staff.email})`, address.toLowerCase()));
  if (rows.some((row) => row.id !== but)) throw new Incomplete({ email: 'email_taken' });
}

/** Once somebody can administer the newsroom, the first admin's link that nobody took up is no door any more. */
async function forgetUnnamedAdmin(tx: Transaction, but: string): Promise<void> {
  const [admin] = await tx
    .select({ id: staff.id })
    .from(staff)
    .innerJoin(staffRoles, and(eq(staffRoles.staffId, staff.id), eq(staffRoles.role, 'admin')))
    .where(isNotNull(staff.passwordHash))
    .limit(1);
  if (!admin) return;
  const unnamed = tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.email, ''), ne(staff.id, but)));
  await tx.delete(links).where(sql`${links.staffId} in ${unnamed}`);
  await tx.delete(staffRoles).where(sql`${staffRoles.staffId} in ${unnamed}`);
  await tx.delete(staff).where(and(eq(staff.email, ''), ne(staff.id, but)));
}
