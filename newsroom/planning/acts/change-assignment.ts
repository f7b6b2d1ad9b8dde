import type { z } from 'zod';
import { now } from '../../clock.ts';
import { tell } from '../../notices/telling.ts';
import { parsed } from '../../parsed.ts';
import { NotAllowed } from '../../refusals.ts';
import { rowId } from '../../staff/fields.ts';
import type { Who } from '../../stories/permissions.ts';
import { assignmentForm, base } from '../fields.ts';
import { houseZone } from '../house-zone.ts';
import { momentOrAsk, wallTime } from '../moments.ts';
import { mustBeSection, readAssignee } from '../people.ts';
import { type Planned, performOnAssignment } from '../performing.ts';
import { mayPlan } from '../permissions.ts';

const reassignForm = base.extend({ staffId: rowId });
const changeForm = base
  .extend(
    assignmentForm.pick({
      title: true,
      what: true,
      brief: true,
      sectionId: true,
      wordsAsked: true,
      slot: true,
    }).shape,
  )
  .extend({ due: wallTime });
const moveForm = base.extend({ due: wallTime });

/**
 * Offers an assignment to somebody else. Whoever had it hears that it is theirs no more.
 * @param who who is asking
 * @param given the assignment, its version on the screen, and to whom
 * @throws NotAllowed, StalePlan, NotFound, Incomplete
 */
export async function reassign(who: Who, given: z.input<typeof reassignForm>): Promise<Planned> {
  const { staffId, ...which } = parsed(reassignForm, given);
  return performOnAssignment(who, 'reassign', which, async (row, tx) => {
    await readAssignee(tx, staffId);
    const said = { href: `/desk/assignments#${row.id}`, by: who.id, note: row.title };
    await tell(tx, { ...said, to: [staffId], what: 'assignment_offered' });
    if (row.staffId !== staffId) await tell(tx, { ...said, to: [row.staffId], what: 'assignment_moved_on' });
    return { set: { staffId, by: who.id, stateSince: now(), reason: '' }, detail: { to: staffId } };
  });
}

/**
 * Changes what is asked: the brief, the length, the hour, the place in the paper.
 * @throws NotAllowed, StalePlan, NotFound, Incomplete
 */
export async function changeAssignment(who: Who, given: z.input<typeof changeForm>): Promise<Planned> {
  const { id, version, due, ...set } = parsed(changeForm, given);
  return performOnAssignment(who, 'change_assignment', { id, version }, async (row, tx) => {
    await mustBeSection(tx, set.sectionId);
    const answer = mayPlan(who, 'assign', { sectionId: set.sectionId });
    if (!answer.allowed) throw new NotAllowed(answer.why);
    const dueAt = momentOrAsk(due, await houseZone(tx), 'due.time');
    await tellChanged(tx, who, row);
    return { set: { ...set, dueAt }, detail: { ...set, dueAt } };
  });
}

/**
 * Changes only when it is due, as by drawing it to another day of the calendar.
 * @throws NotAllowed, StalePlan, NotFound, Incomplete
 */
export async function moveDue(who: Who, given: z.input<typeof moveForm>): Promise<Planned> {
  const { due, ...which } = parsed(moveForm, given);
  return performOnAssignment(who, 'change_assignment', which, async (row, tx) => {
    const dueAt = momentOrAsk(due, await houseZone(tx), 'due.time');
    await tellChanged(tx, who, row);
    return { set: { dueAt }, detail: { dueAt } };
  });
}

async function tellChanged(
  tx: Parameters<typeof tell>[0],
  who: Who,
  row: { id: string; staffId: string; title: string },
): Promise<void> {
  await tell(tx, {
    to: [row.staffId],
    what: 'assignment_changed',
    href: `/desk/assignments#${row.id}`,
    by: who.id,
    note: row.title,
  });
}
