import { and, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { staff, staffRoles } from '#db/schema/index.ts';
import { LastAdmin } from '../refusals.ts';
import { servesLoopbackOnly } from './loopback.ts';

/** Held while the number of admins may shrink, so that two of them cannot put each other out at once. */
const ADMINS_LOCK = 770_335;

/**
 * Refuses to leave the newsroom without an admin who can sign in.
 * @param tx the act's transaction; call it before the account is taken in hand
 * @param without the account that is about to stop being one
 * @throws LastAdmin
 */
export async function mustLeaveAnAdmin(tx: Transaction, without: string): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${ADMINS_LOCK})`);
  const admins = await tx
    .select({ id: staff.id, demo: staff.demo })
    .from(staff)
    .innerJoin(staffRoles, and(eq(staffRoles.staffId, staff.id), eq(staffRoles.role, 'admin')))
    .where(and(isNull(staff.suspendedAt), isNotNull(staff.passwordHash), ne(staff.email, '')));
  const able = admins.filter((admin) => !admin.demo || servesLoopbackOnly());
  if (able.some((admin) => admin.id === without) && able.length === 1) throw new LastAdmin();
}
