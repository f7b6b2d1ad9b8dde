import type { z } from 'zod';
import type { Transaction } from '#db/desk.ts';
import { now } from '../../clock.ts';
import { tell } from '../../notices/telling.ts';
import { parsed } from '../../parsed.ts';
import type { Who } from '../../stories/permissions.ts';
import { base, word } from '../fields.ts';
import { type AssignmentRow, type Planned, performOnAssignment } from '../performing.ts';

const reasonForm = base.extend({ reason: word });

/** Who has it and who asked for it hear of it. */
async function tellBoth(tx: Transaction, who: Who, row: AssignmentRow, what: string, note = '') {
  await tell(tx, {
    to: [row.staffId, row.by],
    what,
    href: `/desk/assignments#${row.id}`,
    storyId: row.storyId,
    by: who.id,
    note: [row.title, note].filter(Boolean).join(' — '),
  });
}

/**
 * Marks an assignment as done, where no story of ours says so by itself.
 * @param who who is asking
 * @param given the assignment and its version on the screen
 * @throws NotAllowed, StalePlan, NotFound
 */
export async function markDone(who: Who, given: z.input<typeof base>): Promise<Planned> {
  return performOnAssignment(who, 'mark_done', parsed(base, given), async (row, tx) => {
    await tellBoth(tx, who, row, 'assignment_done');
    return { set: { stateSince: now(), reason: '' } };
  });
}

/**
 * Cancels an assignment: the work is not needed any more. What was written stays.
 * @throws NotAllowed, StalePlan, NotFound, Incomplete
 */
export async function cancelAssignment(who: Who, given: z.input<typeof reasonForm>): Promise<Planned> {
  const { reason, ...which } = parsed(reasonForm, given);
  return performOnAssignment(who, 'cancel_assignment', which, async (row, tx) => {
    await tellBoth(tx, who, row, 'assignment_cancelled', reason);
    return { set: { stateSince: now(), reason }, detail: { reason } };
  });
}

/**
 * Opens a done or cancelled assignment again.
 * @throws NotAllowed, StalePlan, NotFound
 */
export async function reopenAssignment(who: Who, given: z.input<typeof base>): Promise<Planned> {
  return performOnAssignment(who, 'reopen_assignment', parsed(base, given), async (row, tx) => {
    await tellBoth(tx, who, row, 'assignment_reopened');
    return { set: { stateSince: now(), reason: '' } };
  });
}
