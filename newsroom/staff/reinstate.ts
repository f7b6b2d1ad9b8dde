import { eq } from 'drizzle-orm';
import { staff } from '#db/schema/index.ts';
import type { Who } from '../stories/permissions.ts';
import { inHouse } from './in-house.ts';
import { takePerson } from './person.ts';

/**
 * Lets a suspended account sign in again, with the roles and sections it had.
 * @param who who is asking; null for the command line
 * @param staffId whose account
 * @throws NotAllowed, NotFound
 */
export async function reinstate(who: Who | null, staffId: string): Promise<void> {
  return inHouse(who, 'manage_staff', async (tx) => {
    const person = await takePerson(tx, staffId);
    if (!person.suspendedAt) return { result: undefined, happening: null };
    await tx.update(staff).set({ suspendedAt: null }).where(eq(staff.id, staffId));
    return {
      result: undefined,
      happening: {
        act: 'staff.reinstate',
        subjectKind: 'staff',
        subjectId: staffId,
        before: { suspendedAt: person.suspendedAt.toISOString() },
      },
    };
  });
}
