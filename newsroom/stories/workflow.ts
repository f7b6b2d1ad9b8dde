/** The working copy's own axis: where the words stand inside the newsroom. */
export type Working = 'draft' | 'submitted' | 'changes_requested' | 'approved' | 'spiked';
/** What readers see of the story. A live story can be edited again; readers keep the published revision meanwhile. */
export type Public = 'none' | 'scheduled' | 'live' | 'retracted' | 'killed';

/** Both axes, whether an approval stands that has not been published yet, and whether a legal hold does. */
export type State = { working: Working; public: Public; newlyApproved: boolean; held: boolean };

export type Act =
  | 'edit'
  | 'edit_submitted'
  | 'edit_approved'
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
  | 'kill'
  | 'spike'
  | 'restore'
  | 'hold'
  | 'lift_hold';

/** What an act asks for besides the right to do it. */
export type Need =
  | 'complete'
  | 'note'
  | 'wrong_and_right'
  | 'hash'
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
  /** True: not when the approved words are the ones already live (that is `start_update`). */
  exceptPublished?: true;
  /** Null: the working copy stays as it was. `before_spike`: back to what it was when it was spiked. */
  to: Working | 'before_spike' | null;
  toPublic?: Public;
  needs: readonly Need[];
};

const notOut = ['none', 'scheduled'] as const;
const notKilled = ['none', 'scheduled', 'live'] as const;
const notSpiked = ['draft', 'submitted', 'changes_requested', 'approved'] as const;

/** Which state follows which. The one table: acts, buttons and tests are derived from it. */
export const workflow: Record<Act, Transition> = {
  edit: { from: ['draft', 'changes_requested'], public: notKilled, to: null, needs: [] },
  edit_submitted: { from: ['submitted'], public: notKilled, to: null, needs: [] },
  edit_approved: { from: ['approved'], public: notKilled, newlyApproved: true, to: 'submitted', needs: [] },
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
    needs: ['note'],
  },
  approve: { from: ['submitted'], public: notKilled, to: 'approved', needs: ['complete', 'hash'] },
  take_back: { from: ['approved'], public: notKilled, newlyApproved: true, to: 'submitted', needs: ['note'] },
  start_update: { from: ['approved'], public: ['live'], newlyApproved: false, to: 'draft', needs: [] },
  publish: {
    from: ['approved'],
    public: notOut,
    newlyApproved: true,
    to: null,
    toPublic: 'live',
    needs: ['embargo_passed', 'not_held'],
  },
  update: {
    from: ['approved'],
    public: ['live'],
    newlyApproved: true,
    to: null,
    toPublic: 'live',
    needs: ['embargo_passed', 'not_held'],
  },
  correct: {
    from: ['approved'],
    public: ['live'],
    newlyApproved: true,
    to: null,
    toPublic: 'live',
    needs: ['wrong_and_right', 'embargo_passed', 'not_held'],
  },
  clarify: { from: notSpiked, public: ['live'], to: null, needs: ['note', 'embargo_passed', 'not_held'] },
  add_note: { from: notSpiked, public: ['live'], to: null, needs: ['note', 'embargo_passed', 'not_held'] },
  retract: { from: notSpiked, public: ['live'], to: null, toPublic: 'retracted', needs: ['note'] },
  publish_alone: {
    from: ['draft', 'changes_requested', 'submitted'],
    public: notKilled,
    to: 'approved',
    toPublic: 'live',
    needs: ['publish_alone_allowed', 'complete', 'hash', 'note', 'embargo_passed', 'not_held'],
  },
  kill: {
    from: notSpiked,
    public: ['live', 'retracted'],
    to: null,
    toPublic: 'killed',
    needs: ['note'],
  },
  spike: {
    from: ['draft', 'submitted', 'changes_requested', 'approved'],
    public: notOut,
    to: 'spiked',
    needs: [],
  },
  restore: { from: ['spiked'], public: notOut, to: 'before_spike', needs: [] },
  hold: {
    from: ['draft', 'submitted', 'changes_requested', 'approved'],
    public: notKilled,
    held: false,
    to: null,
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
    !(row.exceptPublished && state.working === 'approved' && !state.newlyApproved)
  );
}

/**
 * Says which of the edits is meant in a state, or null where the words may not be touched.
 * @param state where the story stands
 */
export function editIn(state: State): 'edit' | 'edit_submitted' | 'edit_approved' | null {
  return (['edit', 'edit_submitted', 'edit_approved'] as const).find((act) => follows(act, state)) ?? null;
}
