import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { staff, staffRoles, staffSections } from '#db/schema/index.ts';
import type { Who } from '../stories/permissions.ts';

/**
 * Somebody with the roles and sections they hold at this moment, for what is done on their word while they are away.
 * @param tx a transaction of the desk
 * @param staffId id of their account
 * @returns null when the account is suspended, or there is none
 */
export async function whoIs(tx: Pick<Transaction, 'select'>, staffId: string): Promise<Who | null> {
  const [person] = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.id, staffId), isNull(staff.suspendedAt)));
  if (!person) return null;
  const roles = await tx
    .select({ role: staffRoles.role })
    .from(staffRoles)
    .where(eq(staffRoles.staffId, staffId));
  const sections = await tx
    .select({ id: staffSections.sectionId, mayPublish: staffSections.mayPublish })
    .from(staffSections)
    .where(eq(staffSections.staffId, staffId));
  return {
    id: staffId,
    roles: roles.map(({ role }) => role),
    sections: Object.fromEntries(sections.map(({ id, mayPublish }) => [id, { mayPublish }])),
  };
}
