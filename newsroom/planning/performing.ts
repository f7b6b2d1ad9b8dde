import { eq } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { assignments, calendarSubscriptions, events, ideas } from '#db/schema/index.ts';
import { append } from '../ledger/append.ts';
import { NotAllowed, NotFound, StalePlan } from '../refusals.ts';
import type { Who } from '../stories/permissions.ts';
import type { Base } from './fields.ts';
import { mayPlan, type PlanFacts } from './permissions.ts';
import type { AssignmentAct, EventAct, IdeaAct } from './workflow.ts';
import { assignmentWorkflow, ideaWorkflow } from './workflow.ts';

export type IdeaRow = typeof ideas.$inferSelect;
export type AssignmentRow = typeof assignments.$inferSelect;
export type EventRow = typeof events.$inferSelect;
export type Planned = { id: string; version: number };

/** What an act changes of a row, and what it leaves in the ledger besides. */
export type Change<Row> = { set?: Partial<Omit<Row, 'id' | 'version' | 'state'>>; detail?: object };

/** What the rules need to know of an idea. */
export const ideaFacts = (row: Pick<IdeaRow, 'state' | 'sectionId' | 'by'>): PlanFacts => ({
  state: row.state,
  sectionId: row.sectionId,
  byId: row.by,
});

/** What the rules need to know of an assignment. */
export const assignmentFacts = (
  row: Pick<AssignmentRow, 'state' | 'sectionId' | 'by' | 'staffId' | 'what' | 'storyId'>,
): PlanFacts => ({
  state: row.state,
  sectionId: row.sectionId,
  byId: row.by,
  assigneeId: row.staffId,
  what: row.what,
  hasStory: row.storyId !== null,
});

/** What the rules need to know of an event. */
export const eventFacts = (
  row: Pick<EventRow, 'droppedAt' | 'sectionId' | 'by'>,
  outside: boolean,
): PlanFacts => ({
  state: row.droppedAt ? 'dropped' : 'planned',
  sectionId: row.sectionId,
  byId: row.by,
  outside,
});

function mustBeAllowed(...asked: Parameters<typeof mayPlan>): void {
  const answer = mayPlan(...asked);
  if (!answer.allowed) throw new NotAllowed(answer.why);
}

/** Only the version that was on the person's screen is written over. */
function mustBeFresh(row: Planned, base: Base): void {
  if (row.version !== base.version) throw new StalePlan();
}

/**
 * Does one act to one idea: hold it, ask the tables, compare the version, work, write, and seal it in the ledger.
 * @param who who is asking
 * @param act the act
 * @param base the idea, and the version the person saw
 * @param work what the act itself does; it may refuse by throwing
 * @throws NotAllowed, StalePlan, NotFound, and what `work` throws
 */
export async function performOnIdea(
  who: Who,
  act: IdeaAct,
  base: Base,
  work: (row: IdeaRow, tx: Transaction) => Promise<Change<IdeaRow>>,
): Promise<Planned> {
  return desk().transaction(async (tx) => {
    const [row] = await tx.select().from(ideas).where(eq(ideas.id, base.id)).for('update');
    if (!row) throw new NotFound('idea');
    mustBeAllowed(who, act, ideaFacts(row));
    mustBeFresh(row, base);
    const { set, detail } = await work(row, tx);
    const state = ideaWorkflow[act].to ?? row.state;
    const version = row.version + 1;
    await tx
      .update(ideas)
      .set({ ...set, state, version })
      .where(eq(ideas.id, row.id));
    await append(tx, {
      actorId: who.id,
      act: `idea.${act}`,
      subjectKind: 'idea',
      subjectId: row.id,
      before: { state: row.state, version: row.version },
      after: { state, version, ...detail },
    });
    return { id: row.id, version };
  });
}

/**
 * Does one act to one assignment, as `performOnIdea` does.
 * @throws NotAllowed, StalePlan, NotFound, and what `work` throws
 */
export async function performOnAssignment(
  who: Who,
  act: AssignmentAct,
  base: Base,
  work: (row: AssignmentRow, tx: Transaction) => Promise<Change<AssignmentRow>>,
): Promise<Planned> {
  return desk().transaction(async (tx) => {
    const [row] = await tx.select().from(assignments).where(eq(assignments.id, base.id)).for('update');
    if (!row) throw new NotFound('assignment');
    mustBeAllowed(who, act, assignmentFacts(row));
    mustBeFresh(row, base);
    const { set, detail } = await work(row, tx);
    const state = assignmentWorkflow[act].to ?? row.state;
    const version = row.version + 1;
    await tx
      .update(assignments)
      .set({ ...set, state, version })
      .where(eq(assignments.id, row.id));
    await append(tx, {
      actorId: who.id,
      act: `assignment.${act}`,
      subjectKind: 'assignment',
      subjectId: row.id,
      before: { state: row.state, version: row.version, to: row.staffId, dueAt: row.dueAt },
      after: { state, version, ...detail },
    });
    return { id: row.id, version };
  });
}

/**
 * Does one act to one event, as `performOnIdea` does.
 * @throws NotAllowed, StalePlan, NotFound, and what `work` throws
 */
export async function performOnEvent(
  who: Who,
  act: EventAct,
  base: Base,
  work: (row: EventRow, tx: Transaction) => Promise<Change<EventRow>>,
): Promise<Planned> {
  return desk().transaction(async (tx) => {
    const [row] = await tx.select().from(events).where(eq(events.id, base.id)).for('update');
    if (!row) throw new NotFound('event');
    mustBeAllowed(who, act, eventFacts(row, await isOutside(tx, row)));
    mustBeFresh(row, base);
    const { set, detail } = await work(row, tx);
    const version = row.version + 1;
    await tx
      .update(events)
      .set({ ...set, version })
      .where(eq(events.id, row.id));
    await append(tx, {
      actorId: who.id,
      act: `event.${act}`,
      subjectKind: 'event',
      subjectId: row.id,
      before: { version: row.version, startsAt: row.startsAt, endsAt: row.endsAt, dropped: row.droppedAt },
      after: { version, ...detail },
    });
    return { id: row.id, version };
  });
}

/** Read from somebody else's address again and again. */
async function isOutside(tx: Transaction, row: EventRow): Promise<boolean> {
  if (!row.subscriptionId) return false;
  const [from] = await tx
    .select({ url: calendarSubscriptions.url, endedAt: calendarSubscriptions.endedAt })
    .from(calendarSubscriptions)
    .where(eq(calendarSubscriptions.id, row.subscriptionId));
  return Boolean(from?.url && !from.endedAt);
}

/**
 * Begins something new: ask the table, work and seal it in the ledger, in one transaction.
 * @param who who is asking
 * @param act the act
 * @param facts the section it is to stand in
 * @param work makes it, and says what goes into the ledger
 * @throws NotAllowed, and what `work` throws
 */
export async function begin<Result>(
  who: Who,
  act: Parameters<typeof mayPlan>[1],
  facts: PlanFacts,
  work: (tx: Transaction) => Promise<{
    result: Result;
    subjectKind: 'idea' | 'assignment' | 'event' | 'calendar';
    subjectId: string;
    after: object;
  }>,
): Promise<Result> {
  mustBeAllowed(who, act, facts);
  return desk().transaction(async (tx) => {
    const { result, ...happening } = await work(tx);
    const { subjectKind } = happening;
    await append(tx, { actorId: who.id, act: `${subjectKind}.${act}`, ...happening });
    return result;
  });
}
