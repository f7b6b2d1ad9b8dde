import { NotFound } from '../../refusals.ts';
import type { Who } from '../../stories/permissions.ts';
import type { Planned } from '../performing.ts';
import { acceptAssignment, handBack } from './answer-assignment.ts';
import { acceptIdea, declineIdea, mergeIdea, reopenIdea } from './answer-idea.ts';
import { assign } from './assign.ts';
import { assignStory } from './assign-story.ts';
import { changeAssignment, moveDue, reassign } from './change-assignment.ts';
import { fileIdea } from './file-idea.ts';
import { dropEvent, moveEvent, restoreEvent } from './move-event.ts';
import { changeEvent, planEvent } from './plan-event.ts';
import { cancelAssignment, markDone, reopenAssignment } from './settle-assignment.ts';

/** What buttons of the plan do; each parses what it is given. `begin_story` answers with a story, and stands alone. */
const done = {
  file_idea: fileIdea,
  accept_idea: acceptIdea,
  merge_idea: mergeIdea,
  decline_idea: declineIdea,
  reopen_idea: reopenIdea,
  assign,
  assign_story: assignStory,
  accept_assignment: acceptAssignment,
  hand_back: handBack,
  mark_done: markDone,
  cancel_assignment: cancelAssignment,
  reassign,
  change_assignment: changeAssignment,
  move_due: moveDue,
  reopen_assignment: reopenAssignment,
  plan_event: planEvent,
  change_event: changeEvent,
  move_event: moveEvent,
  drop_event: dropEvent,
  restore_event: restoreEvent,
} satisfies Record<string, (who: Who, given: never) => Promise<Planned>>;

export type PressedPlanAct = keyof typeof done;
/** What each button sends. */
export type PlanOrder<Act extends PressedPlanAct> = Parameters<(typeof done)[Act]>[1];

/**
 * Does one act to the plan, from whatever button.
 * @param who who is asking
 * @param act the act's name, as it came from outside
 * @param given what came with it
 * @throws NotAllowed, StalePlan, NotFound, Incomplete
 */
export async function actOnPlan(who: Who, act: string, given: unknown): Promise<Planned> {
  if (!Object.hasOwn(done, act)) throw new NotFound('act');
  return done[act as PressedPlanAct](who, given as never);
}
