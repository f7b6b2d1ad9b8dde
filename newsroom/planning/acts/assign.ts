import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { assignments, events, ideas, stories } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { tell } from '../../notices/telling.ts';
import { parsed } from '../../parsed.ts';
import { Incomplete } from '../../refusals.ts';
import type { Who } from '../../stories/permissions.ts';
import { type AssignmentForm, assignmentForm } from '../fields.ts';
import { houseZone } from '../house-zone.ts';
import { momentOrAsk } from '../moments.ts';
import { mustBeSection, readAssignee } from '../people.ts';
import { begin, type Planned } from '../performing.ts';

/**
 * Asks a person for a piece of work.
 * @param who who is asking
 * @param given to whom, what, how long, due when, and what it comes from (an idea, an event, a story to translate)
 * @throws NotAllowed, Incomplete
 */
export async function assign(who: Who, given: AssignmentForm): Promise<Planned> {
  const form = parsed(assignmentForm, given);
  const { due, occurrence, ...values } = form;
  return begin(who, 'assign', { sectionId: form.sectionId }, async (tx) => {
    await mustBeSection(tx, form.sectionId);
    await readAssignee(tx, form.staffId);
    await mustBeThere(tx, values);
    return insertAssignment(tx, who, {
      ...values,
      occurrence: values.eventId && occurrence ? new Date(occurrence) : null,
      dueAt: momentOrAsk(due, await houseZone(tx), 'due.time'),
    });
  });
}

type Asked = Omit<typeof assignments.$inferInsert, 'state' | 'by' | 'createdAt' | 'stateSince'>;

/**
 * Writes an assignment and tells whoever it is for.
 * @param tx the act's transaction
 * @param who who asks for it
 * @param asked what is asked; all of it was looked at before
 * @returns what `begin` puts into the ledger
 */
export async function insertAssignment(tx: Transaction, who: Who, asked: Asked) {
  const at = now();
  const [row] = await tx
    .insert(assignments)
    .values({
      ...asked,
      // What one asks of oneself is accepted already.
      state: asked.staffId === who.id ? 'accepted' : 'offered',
      by: who.id,
      createdAt: at,
      stateSince: at,
    })
    .returning();
  if (!row) throw new Error('the assignment was not written');
  await tell(tx, {
    to: [row.staffId],
    what: 'assignment_offered',
    href: `/desk/assignments#${row.id}`,
    storyId: row.storyId,
    by: who.id,
    note: row.title,
  });
  return {
    result: { id: row.id, version: row.version },
    subjectKind: 'assignment' as const,
    subjectId: row.id,
    after: {
      state: row.state,
      version: row.version,
      title: row.title,
      what: row.what,
      to: row.staffId,
      dueAt: row.dueAt,
      wordsAsked: row.wordsAsked,
      ...(row.storyId ? { storyId: row.storyId } : {}),
    },
  };
}

/** What it comes from has to be there. */
async function mustBeThere(
  tx: Transaction,
  from: { ideaId?: string | null; eventId?: string | null; originalId?: string | null },
): Promise<void> {
  if (from.ideaId) {
    const [idea] = await tx.select({ id: ideas.id }).from(ideas).where(eq(ideas.id, from.ideaId));
    if (!idea) throw new Incomplete({ ideaId: 'wrong' });
  }
  if (from.eventId) {
    const [event] = await tx.select({ id: events.id }).from(events).where(eq(events.id, from.eventId));
    if (!event) throw new Incomplete({ eventId: 'wrong' });
  }
  if (from.originalId) {
    const [story] = await tx.select({ id: stories.id }).from(stories).where(eq(stories.id, from.originalId));
    if (!story) throw new Incomplete({ originalId: 'wrong' });
  }
}
