import { eq } from 'drizzle-orm';
import { staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { Yourself } from '../refusals.ts';
import type { Who } from '../stories/permissions.ts';
import { mustLeaveAnAdmin } from './admins.ts';
import { inHouse } from './in-house.ts';
import { endLinks } from './links.ts';
import { takePerson } from './person.ts';
import { endAllSessions } from './sessions.ts';

/**
 * Suspends an account: its sessions and links end at once, and it cannot sign in until it is reinstated.
 * @param who who is asking; null for the command line
 * @param staffId whose account
 * @throws NotAllowed, NotFound, Yourself, LastAdmin
 */
export async function suspend(who: Who | null, staffId: string): Promise<void> {
  return inHouse(who, 'manage_staff', async (tx) => {
    if (who?.id === staffId) throw new Yourself();
    await mustLeaveAnAdmin(tx, staffId);
    const person = await takePerson(tx, staffId);
    if (person.suspendedAt) return { result: undefined, happening: null };
    await tx.update(staff).set({ suspendedAt: now() }).where(eq(staff.id, staffId));
    await endLinks(tx, staffId);
    const sessionsEnded = await endAllSessions(tx, staffId);
    return {
      result: undefined,
      happening: {
        act: 'staff.suspend',
        subjectKind: 'staff',
        subjectId: staffId,
        after: { sessionsEnded },
      },
    };
  });
}
