/** The working copy's own axis: where the words stand inside the newsroom. */
export type Working = 'draft' | 'submitted' | 'changes_requested' | 'approved' | 'spiked';
/** What readers see of the story. A live story can be edited again; readers keep the published revision meanwhile. */
export type Public = 'none' | 'scheduled' | 'live' | 'retracted' | 'killed';

/**
 * Both axes, whether an approval stands that has not been published yet, whether it waits for its time, and whether a
 * legal hold stands.
 */
export type State = {
  working: Working;
  public: Public;
  newlyApproved: boolean;
  scheduled: boolean;
  held: boolean;
};

export type Act =
  | 'edit'
  | 'edit_submitted'
  | 'edit_approved'
  | 'plan'
  | 'set_embargo'
  | 'submit'
  | 'recall'
  | 'request_changes'
  | 'approve'
  | 'take_back'
  | 'start_update'
  | 'publish'
  | 'update'
  | 'correct'
  | 'clarify'
  | 'add_note'
  | 'retract'
  | 'publish_alone'
  | 'schedule'
  | 'unschedule'
  | 'publish_scheduled'
  | 'kill'
  | 'spike'
  | 'restore'
  | 'hold'
  | 'lift_hold';

/** What an act asks for besides the right to do it. */
export type Need =
  | 'complete'
  | 'checked'
  | 'note'
  | 'wrong_and_right'
  | 'hash'
  | 'time'
  | 'embargo_passed'
  | 'not_held'
  | 'publish_alone_allowed';

export type Transition = {
  from: readonly Working[];
  public: readonly Public[];
  /** Given: the act asks for an approval that stands (true) or for none (false). */
  newlyApproved?: boolean;
  /** Given: the act asks for a legal hold that stands (true) or for none (false). */
  held?: boolean;
  /** True: the act asks for an order to publish that waits. */
  scheduled?: true;
  /** True: not when the approved words are the ones already live (that is `start_update`). */
  exceptPublished?: true;
  /** Null: the working copy stays as it was. `before_spike`: back to what it was when it was spiked. */
  to: Working | 'before_spike' | null;
  toPublic?: Public;
  /** True: a story that readers see stays live, whatever `toPublic` says. */
  unlessLive?: true;
  /** True: an order to publish that waits is void. */
  endsSchedule?: true;
  needs: readonly Need[];
};

const notOut = ['none', 'scheduled'] as const;
/** What these acts leave behind has no approval, so nothing of it is left to the clock. */
const voidsSchedule = { toPublic: 'none', unlessLive: true, endsSchedule: true } as const;
const notKilled = ['none', 'scheduled', 'live'] as const;
const notSpiked = ['draft', 'submitted', 'changes_requested', 'approved'] as const;

/** Which state follows which. The one table: acts, buttons and tests are derived from it. */
export const workflow: Record<Act, Transition> = {
  edit: { from: ['draft', 'changes_requested'], public: notKilled, to: null, needs: [] },
  edit_submitted: { from: ['submitted'], public: notKilled, to: null, needs: [] },
  edit_approved: {
    from: ['approved'],
    public: notKilled,
    newlyApproved: true,
    to: 'submitted',
    ...voidsSchedule,
    needs: [],
  },
  plan: {
    from: ['draft', 'changes_requested', 'submitted', 'approved'],
    public: notKilled,
    to: null,
    needs: [],
  },
  set_embargo: {
    from: ['draft', 'changes_requested', 'submitted', 'approved'],
    public: notKilled,
    to: null,
    needs: [],
  },
  submit: { from: ['draft', 'changes_requested'], public: notKilled, to: 'submitted', needs: ['complete'] },
  recall: { from: ['submitted'], public: notKilled, to: 'draft', needs: [] },
  request_changes: {
    from: ['submitted', 'approved'],
    public: notKilled,
    exceptPublished: true,
    to: 'changes_requested',
    ...voidsSchedule,
    needs: ['note'],
  },
  approve: { from: ['submitted'], public: notKilled, to: 'approved', needs: ['complete', 'checked', 'hash'] },
  take_back: {
    from: ['approved'],
    public: notKilled,
    newlyApproved: true,
    to: 'submitted',
    ...voidsSchedule,
    needs: ['note'],
  },
  start_update: { from: ['approved'], public: ['live'], newlyApproved: false, to: 'draft', needs: [] },
  publish: {
    from: ['approved'],
    public: notOut,
    newlyApproved: true,
    to: null,
    toPublic: 'live',
    endsSchedule: true,
    needs: ['embargo_passed', 'not_held'],
  },
  update: {
    from: ['approved'],
    public: ['live'],
    newlyApproved: true,
    to: null,
    toPublic: 'live',
    endsSchedule: true,
    needs: ['embargo_passed', 'not_held'],
  },
  correct: {
    from: ['approved'],
    public: ['live'],
    newlyApproved: true,
    to: null,
    toPublic: 'live',
    endsSchedule: true,
    needs: ['wrong_and_right', 'embargo_passed', 'not_held'],
  },
  // With the approved words, where some wait.
  clarify: {
    from: notSpiked,
    public: ['live'],
    to: null,
    endsSchedule: true,
    needs: ['note', 'embargo_passed', 'not_held'],
  },
  add_note: { from: notSpiked, public: ['live'], to: null, needs: ['note', 'embargo_passed', 'not_held'] },
  retract: {
    from: notSpiked,
    public: ['live'],
    to: null,
    toPublic: 'retracted',
    endsSchedule: true,
    needs: ['note'],
  },
  publish_alone: {
    from: ['draft', 'changes_requested', 'submitted'],
    public: notKilled,
    to: 'approved',
    toPublic: 'live',
    needs: ['publish_alone_allowed', 'complete', 'checked', 'hash', 'note', 'embargo_passed', 'not_held'],
  },
  schedule: {
    from: ['approved'],
    public: notKilled,
    newlyApproved: true,
    to: null,
    toPublic: 'scheduled',
    unlessLive: true,
    needs: ['time', 'not_held'],
  },
  unschedule: {
    from: ['approved'],
    public: ['scheduled', 'live'],
    newlyApproved: true,
    scheduled: true,
    to: null,
    ...voidsSchedule,
    needs: [],
  },
  publish_scheduled: {
    from: ['approved'],
    public: ['scheduled', 'live'],
    newlyApproved: true,
    scheduled: true,
    to: null,
    toPublic: 'live',
    endsSchedule: true,
    needs: ['embargo_passed', 'not_held'],
  },
  kill: {
    from: notSpiked,
    public: ['live', 'retracted'],
    to: null,
    toPublic: 'killed',
    endsSchedule: true,
    needs: ['note'],
  },
  spike: {
    from: ['draft', 'submitted', 'changes_requested', 'approved'],
    public: notOut,
    to: 'spiked',
    toPublic: 'none',
    endsSchedule: true,
    needs: [],
  },
  restore: { from: ['spiked'], public: notOut, to: 'before_spike', needs: [] },
  hold: {
    from: ['draft', 'submitted', 'changes_requested', 'approved'],
    public: notKilled,
    held: false,
    to: null,
    ...voidsSchedule,
    needs: ['note'],
  },
  lift_hold: {
    from: ['draft', 'submitted', 'changes_requested', 'approved', 'spiked'],
    public: notKilled,
    held: true,
    to: null,
    needs: ['note'],
  },
};

export const acts = Object.keys(workflow) as Act[];

/** What is done at a press: not what typing does, nor what the newsroom's clock does by itself. */
export type PressedAct = Exclude<Act, 'edit' | 'edit_submitted' | 'edit_approved' | 'publish_scheduled'>;
const notPressed: readonly Act[] = ['edit', 'edit_submitted', 'edit_approved', 'publish_scheduled'];
export const pressedActs = acts.filter((act): act is PressedAct => !notPressed.includes(act));

/**
 * Says whether an act starts from a state.
 * @param act the act
 * @param state where the story stands
 */
export function follows(act: Act, state: State): boolean {
  const row = workflow[act];
  return (
    row.from.includes(state.working) &&
    row.public.includes(state.public) &&
    (row.newlyApproved === undefined || row.newlyApproved === state.newlyApproved) &&
    (row.held === undefined || row.held === state.held) &&
    !(row.scheduled && !state.scheduled) &&
    !(row.exceptPublished && state.working === 'approved' && !state.newlyApproved)
  );
}

/**
 * What readers see of the story once an act is done.
 * @param act the act
 * @param before what they saw before it
 */
export function publicAfter(act: Act, before: Public): Public {
  const { toPublic, unlessLive } = workflow[act];
  return toPublic === undefined || (unlessLive && before === 'live') ? before : toPublic;
}

/**
 * Says which of the edits is meant in a state, or null where the words may not be touched.
 * @param state where the story stands
 */
export function editIn(state: State): 'edit' | 'edit_submitted' | 'edit_approved' | null {
  return (['edit', 'edit_submitted', 'edit_approved'] as const).find((act) => follows(act, state)) ?? null;
}
