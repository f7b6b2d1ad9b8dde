import type { Public, Working } from '../stories/workflow.ts';

/** How ideas, assignments and events travel: which state follows which. */

export type IdeaState = 'filed' | 'accepted' | 'merged' | 'declined';
export type AssignmentState = 'offered' | 'accepted' | 'handed_back' | 'done' | 'cancelled';
export type EventState = 'planned' | 'dropped';

export type IdeaAct = 'accept_idea' | 'merge_idea' | 'decline_idea' | 'reopen_idea';
export type AssignmentAct =
  | 'accept_assignment'
  | 'hand_back'
  | 'begin_story'
  | 'mark_done'
  | 'cancel_assignment'
  | 'reassign'
  | 'change_assignment'
  | 'reopen_assignment';
export type EventAct = 'change_event' | 'move_event' | 'drop_event' | 'restore_event';

/** What an act asks for besides the right to do it. */
export type PlanningNeed = 'word' | 'other_idea' | 'becomes_a_story' | 'no_story_yet' | 'person' | 'ours';

type Step<State> = {
  from: readonly State[];
  /** Null: it stays as it was. */
  to: State | null;
  needs: readonly PlanningNeed[];
};

export const ideaWorkflow: Record<IdeaAct, Step<IdeaState>> = {
  accept_idea: { from: ['filed'], to: 'accepted', needs: [] },
  merge_idea: { from: ['filed'], to: 'merged', needs: ['other_idea'] },
  decline_idea: { from: ['filed'], to: 'declined', needs: ['word'] },
  reopen_idea: { from: ['accepted', 'merged', 'declined'], to: 'filed', needs: [] },
};

const open = ['offered', 'accepted', 'handed_back'] as const;

export const assignmentWorkflow: Record<AssignmentAct, Step<AssignmentState>> = {
  accept_assignment: { from: ['offered'], to: 'accepted', needs: [] },
  hand_back: { from: ['offered', 'accepted'], to: 'handed_back', needs: ['word'] },
  begin_story: {
    from: ['offered', 'accepted'],
    to: 'accepted',
    needs: ['becomes_a_story', 'no_story_yet'],
  },
  mark_done: { from: ['accepted'], to: 'done', needs: [] },
  cancel_assignment: { from: open, to: 'cancelled', needs: [] },
  reassign: { from: open, to: 'offered', needs: ['person'] },
  change_assignment: { from: open, to: null, needs: [] },
  reopen_assignment: { from: ['done', 'cancelled'], to: 'accepted', needs: [] },
};

export const eventWorkflow: Record<EventAct, Step<EventState>> = {
  change_event: { from: ['planned'], to: null, needs: ['ours'] },
  move_event: { from: ['planned'], to: null, needs: ['ours'] },
  drop_event: { from: ['planned'], to: null, needs: ['ours'] },
  restore_event: { from: ['planned', 'dropped'], to: 'planned', needs: ['ours'] },
};

/** The states in which somebody still has to do something. */
export const openStates: readonly AssignmentState[] = open;

/** What can be asked of a person, and whether a story of ours comes of it. */
export const kinds = {
  text: { story: true },
  picture: { story: false },
  translation: { story: true },
  live: { story: true },
} as const;
export type AssignmentKind = keyof typeof kinds;

/** What an assignment's story has come to, as far as planning cares. */
export type StoryStanding = {
  working: Working;
  public: Public;
  newlyApproved: boolean;
  /** When what readers see went out. */
  publishedAt: Date | null;
};

/** Where the work stands: the assignment's own state, and that of its story as soon as there is one. */
export type Standing =
  | AssignmentState
  | 'writing'
  | 'submitted'
  | 'changes_requested'
  | 'approved'
  | 'scheduled'
  | 'out'
  | 'spiked'
  | 'killed'
  | 'retracted';

/**
 * Says where the work stands.
 * @param assignment its state, and when it was made: a story that was out before then is not out for it
 * @param story what came of it, null when nothing has
 */
export function standingOf(
  assignment: { state: AssignmentState; createdAt: Date },
  story: StoryStanding | null,
): Standing {
  if (assignment.state !== 'accepted' || !story) return assignment.state;
  if (story.working === 'spiked') return 'spiked';
  if (story.public === 'killed' || story.public === 'retracted') return story.public;
  const out =
    story.public === 'live' && (story.publishedAt?.getTime() ?? 0) >= assignment.createdAt.getTime();
  if (out && story.working === 'approved' && !story.newlyApproved) return 'out';
  if (story.public === 'scheduled') return 'scheduled';
  if (story.working === 'draft') return out ? 'out' : 'writing';
  if (story.working === 'approved' && !story.newlyApproved) return 'writing';
  return story.working;
}

/** While it stands so, the person it is asked of still has it in hand. */
const withThePerson: readonly Standing[] = [
  'offered',
  'accepted',
  'handed_back',
  'writing',
  'changes_requested',
];

/** Whether the person it is asked of still has it in hand. */
export const isInHand = (standing: Standing): boolean => withThePerson.includes(standing);

/**
 * Whether work is late: still in hand when it was due.
 * @param standing where it stands
 * @param dueAt when it was asked for
 * @param at the instant it is looked at
 */
export function isLate(standing: Standing, dueAt: Date, at: Date): boolean {
  return isInHand(standing) && dueAt.getTime() < at.getTime();
}
