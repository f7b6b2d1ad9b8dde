import { asc, eq } from 'drizzle-orm';
import { staffRoles } from '#db/schema/index.ts';
import { parsed } from '../parsed.ts';
import type { Who } from '../stories/permissions.ts';
import { mustLeaveAnAdmin } from './admins.ts';
import { personRoles } from './fields.ts';
import { inHouse } from './in-house.ts';
import { takePerson } from './person.ts';

/**
 * Changes what a person is in the newsroom; it holds from their next request on.
 * @param who who is asking; null for the command line
 * @param staffId whose account
 * @param given all roles the person is to have, at least one
 * @throws NotAllowed, NotFound, Incomplete, LastAdmin
 */
export async function changeRoles(who: Who | null, staffId: string, given: unknown): Promise<void> {
  return inHouse(who, 'manage_staff', async (tx) => {
    const roles = parsed(personRoles, given);
    if (!roles.includes('admin')) await mustLeaveAnAdmin(tx, staffId);
    await takePerson(tx, staffId);
    const had = await tx
      .select({ role: staffRoles.role })
      .from(staffRoles)
      .where(eq(staffRoles.staffId, staffId))
      .orderBy(asc(staffRoles.role));
    const before = had.map((row) => row.role);
    if (before.length === roles.length && roles.every((role) => before.includes(role)))
      return { result: undefined, happening: null };
    await tx.delete(staffRoles).where(eq(staffRoles.staffId, staffId));
    await tx.insert(staffRoles).values(roles.map((role) => ({ staffId, role })));
    return {
      result: undefined,
      happening: {
        act: 'staff.change_roles',
        subjectKind: 'staff',
        subjectId: staffId,
        before: { roles: before },
        after: { roles },
      },
    };
  });
}
