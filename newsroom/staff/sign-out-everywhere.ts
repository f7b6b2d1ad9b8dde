import { desk } from '#db/desk.ts';
import { append } from '../ledger/append.ts';
import { NotAllowed } from '../refusals.ts';
import type { Who } from '../stories/permissions.ts';
import { mayInHouse } from './permissions.ts';
import { takePerson } from './person.ts';
import { endAllSessions } from './sessions.ts';

/**
 * Ends every session of a person: their own at will, another's by right.
 * @param who who is asking
 * @param staffId whose sessions
 * @returns how many were open
 * @throws NotAllowed, NotFound
 */
export async function signOutEverywhere(who: Who, staffId: string): Promise<number> {
  if (who.id !== staffId && !mayInHouse(who, 'manage_staff')) throw new NotAllowed('not_admin');
  return desk().transaction(async (tx) => {
    await takePerson(tx, staffId);
    const ended = await endAllSessions(tx, staffId);
    await append(tx, {
      actorId: who.id,
      act: 'staff.sign_out_everywhere',
      subjectKind: 'staff',
      subjectId: staffId,
      after: { sessionsEnded: ended },
    });
    return ended;
  });
}
