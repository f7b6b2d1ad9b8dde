import type { z } from 'zod';
import { now } from '../../clock.ts';
import { tell } from '../../notices/telling.ts';
import { parsed } from '../../parsed.ts';
import type { Who } from '../../stories/permissions.ts';
import { base, word } from '../fields.ts';
import { type Planned, performOnAssignment } from '../performing.ts';

const handBackForm = base.extend({ reason: word.refine((said) => said !== '', 'missing') });

/**
 * Accepts an assignment: whoever it was offered to takes it on.
 * @param who who is asking
 * @param given the assignment and its version on the screen
 * @throws NotAllowed, StalePlan, NotFound
 */
export async function acceptAssignment(who: Who, given: z.input<typeof base>): Promise<Planned> {
  return performOnAssignment(who, 'accept_assignment', parsed(base, given), async (row, tx) => {
    await tell(tx, {
      to: [row.by],
      what: 'assignment_accepted',
      href: `/desk/assignments?show=desk#${row.id}`,
      by: who.id,
      note: row.title,
    });
    return { set: { stateSince: now(), reason: '' } };
  });
}

/**
 * Hands an assignment back, with the reason; whoever assigned it hears of it.
 * @throws NotAllowed, StalePlan, NotFound, Incomplete (no reason)
 */
export async function handBack(who: Who, given: z.input<typeof handBackForm>): Promise<Planned> {
  const { reason, ...which } = parsed(handBackForm, given);
  return performOnAssignment(who, 'hand_back', which, async (row, tx) => {
    await tell(tx, {
      to: [row.by],
      what: 'assignment_handed_back',
      href: `/desk/assignments?show=desk#${row.id}`,
      by: who.id,
      note: `${row.title} — ${reason}`,
    });
    return { set: { stateSince: now(), reason }, detail: { reason } };
  });
}
