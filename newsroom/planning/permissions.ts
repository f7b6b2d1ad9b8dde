import { holdsOneOf, permissions, type StoryFacts, type Who } from '../stories/permissions.ts';
import {
  type AssignmentAct,
  type AssignmentKind,
  type AssignmentState,
  assignmentWorkflow,
  type EventAct,
  type EventState,
  eventWorkflow,
  type IdeaAct,
  type IdeaState,
  ideaWorkflow,
  kinds,
} from './workflow.ts';

/** What begins something, where no state comes before. */
export type BeginningAct = 'file_idea' | 'assign' | 'plan_event' | 'take_in_calendar' | 'end_calendar';
export type PlanningAct = BeginningAct | IdeaAct | AssignmentAct | EventAct;

/** One way to hold a right. */
export type Holder =
  | 'staff'
  | 'reporter'
  | 'editor'
  | 'section_editor'
  | 'managing_editor'
  | 'assignee'
  | 'assigner'
  | 'planner';

const desk: readonly Holder[] = ['section_editor', 'managing_editor'];

/** Who may do what to the plan. The one table: acts, buttons and tests are derived from it. */
export const planningPermissions: Record<PlanningAct, readonly Holder[]> = {
  file_idea: ['staff'],
  accept_idea: desk,
  merge_idea: desk,
  decline_idea: desk,
  reopen_idea: desk,
  assign: desk,
  accept_assignment: ['assignee'],
  hand_back: ['assignee'],
  begin_story: ['assignee'],
  mark_done: ['assignee', ...desk],
  cancel_assignment: ['assigner', ...desk],
  reassign: desk,
  change_assignment: desk,
  reopen_assignment: desk,
  plan_event: ['reporter', 'editor', 'managing_editor'],
  change_event: ['planner', ...desk],
  move_event: ['planner', ...desk],
  drop_event: ['planner', ...desk],
  restore_event: ['planner', ...desk],
  take_in_calendar: ['editor', 'managing_editor'],
  end_calendar: ['planner', 'managing_editor'],
};

/** What the rules need to know of the thing in hand. */
export type PlanFacts = {
  state?: IdeaState | AssignmentState | EventState;
  /** Null: of no section, and so every editor's. */
  sectionId?: string | null;
  /** Who filed, assigned or planned it. */
  byId?: string;
  assigneeId?: string;
  what?: AssignmentKind;
  hasStory?: boolean;
  /** It is read from somebody else's address again and again: what we changed of it would not last. */
  outside?: boolean;
};

/** Why an act is refused: the key of a message. */
export type PlanningWhy =
  | 'plan_not_so'
  | 'not_your_role'
  | 'not_your_desk'
  | 'not_your_assignment'
  | 'not_your_event'
  | 'has_its_story'
  | 'no_story_of_that'
  | 'no_section_yet'
  | 'story_put_away'
  | 'cannot_write_it'
  | 'asked_already'
  | 'outside_event';

export type PlanningAnswer = { allowed: true } | { allowed: false; why: PlanningWhy };

const yes: PlanningAnswer = { allowed: true };
const no = (why: PlanningWhy): PlanningAnswer => ({ allowed: false, why });

type Step = { from: readonly string[]; needs: readonly string[] };
const steps: Partial<Record<PlanningAct, Step>> = {
  ...ideaWorkflow,
  ...assignmentWorkflow,
  ...eventWorkflow,
};

/**
 * Says whether a person may do an act to the plan, and if not, why.
 * What the act asks for in words (a reason, a person) is asked for by the act itself.
 * @param who who is asking
 * @param act the act
 * @param facts how the thing stands; of what is only begun, the section it is to stand in
 */
export function mayPlan(who: Who, act: PlanningAct, facts: PlanFacts = {}): PlanningAnswer {
  const step = steps[act];
  if (step && !step.from.includes(facts.state ?? '')) return no('plan_not_so');
  const holders = planningPermissions[act];
  if (!holders.some((holder) => holds(holder, who, facts))) return no(whyNot(holders, who));
  if (step?.needs.includes('no_story_yet') && facts.hasStory) return no('has_its_story');
  if (step?.needs.includes('becomes_a_story') && facts.what && !kinds[facts.what].story)
    return no('no_story_of_that');
  if (step?.needs.includes('ours') && facts.outside) return no('outside_event');
  return yes;
}

function holds(holder: Holder, who: Who, { sectionId = null, byId, assigneeId }: PlanFacts): boolean {
  switch (holder) {
    case 'staff':
      return true;
    case 'assignee':
      return assigneeId === who.id;
    case 'assigner':
    case 'planner':
      return byId === who.id;
    case 'section_editor':
      return who.roles.includes('editor') && (sectionId === null || Object.hasOwn(who.sections, sectionId));
    default:
      return who.roles.includes(holder);
  }
}

function whyNot(holders: readonly Holder[], who: Who): PlanningWhy {
  if (holders.includes('section_editor') && who.roles.includes('editor')) return 'not_your_desk';
  if (holders.includes('planner')) return 'not_your_event';
  if (holders.includes('assignee')) return 'not_your_assignment';
  return 'not_your_role';
}

/**
 * Says whether a person may ask somebody for work on a story there is already, and if not, why.
 * @param who who is asking
 * @param story where the story stands
 */
export function mayAssignStory(who: Who, story: StoryFacts): PlanningAnswer {
  if (story.working === 'spiked' || story.public === 'killed' || story.public === 'retracted')
    return no('story_put_away');
  if (story.sectionId === null) return no('no_section_yet');
  return mayPlan(who, 'assign', { sectionId: story.sectionId });
}

/**
 * Says whether a person could do the work on a story: an assignment gives nobody a right to its words.
 * @param assignee who is to do it
 * @param what the kind of work
 * @param story where the story stands
 */
export function couldDo(assignee: Who, what: AssignmentKind, story: StoryFacts): PlanningAnswer {
  const writesInIt = kinds[what].story && what !== 'translation';
  if (!writesInIt || holdsOneOf(permissions.edit.to, assignee, story).allowed) return yes;
  return no('cannot_write_it');
}

/**
 * The acts of a kind that a person may do to a thing, for its buttons.
 * @param who who is asking
 * @param table the workflow of that kind
 * @param facts how the thing stands
 */
export function actsFor<Act extends PlanningAct>(
  who: Who,
  table: Record<Act, unknown>,
  facts: PlanFacts,
): Act[] {
  return (Object.keys(table) as Act[]).filter((act) => mayPlan(who, act, facts).allowed);
}

/**
 * Whether a person may assign work in any section at all: whether the button is there.
 * @param who who is asking
 */
export function mayAssignSomewhere(who: Who): boolean {
  return [null, ...Object.keys(who.sections)].some(
    (sectionId) => mayPlan(who, 'assign', { sectionId }).allowed,
  );
}
