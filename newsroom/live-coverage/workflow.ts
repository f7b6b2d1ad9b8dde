/** Whether a story runs live. */
export type Run = 'none' | 'running' | 'ended';
export type RunAct = 'start_live' | 'end_live' | 'resume_live';

/** Where an entry's words stand in the newsroom. While readers see it, they keep the words that went out. */
export type EntryState = 'draft' | 'submitted' | 'sent_back' | 'out' | 'taken_down' | 'discarded';
export type EntryAct =
  | 'save'
  | 'file'
  | 'recall'
  | 'edit_filed'
  | 'send_back'
  | 'let_out'
  | 'let_out_alone'
  | 'change'
  | 'discard'
  | 'take_down'
  | 'mark_key'
  | 'unmark_key';

/** What an act asks for besides the right to do it. */
export type LiveNeed =
  /** The story itself is before readers. */
  | 'live'
  /** The story runs live, or readers see the entry already. */
  | 'running'
  | 'words'
  | 'hash'
  | 'note'
  | 'embargo_passed'
  | 'not_held'
  | 'publish_alone_allowed';

type RunStep = { from: readonly Run[]; to: Run; needs: readonly LiveNeed[] };
type EntryStep = {
  from: readonly EntryState[];
  /** Given: the act asks that readers see the entry (true) or do not (false). */
  shown?: boolean;
  /** Given: that it is a key moment (true) or is not (false). */
  key?: boolean;
  /** Null: it stays as it was. `what_is_out`: back to what readers see, or away where they see nothing. */
  to: EntryState | 'what_is_out' | null;
  needs: readonly LiveNeed[];
};

const goesOut = ['live', 'running', 'words', 'embargo_passed', 'not_held'] as const;
const inHands = ['draft', 'submitted', 'sent_back'] as const;
const notPutAway = [...inHands, 'out'] as const;

/** Which state of live coverage follows which. */
export const runWorkflow: Record<RunAct, RunStep> = {
  start_live: { from: ['none'], to: 'running', needs: ['live', 'embargo_passed', 'not_held'] },
  end_live: { from: ['running'], to: 'ended', needs: [] },
  resume_live: { from: ['ended'], to: 'running', needs: ['live', 'embargo_passed', 'not_held'] },
};

/** Which state of an entry follows which. The one table: acts, buttons and tests are derived from it. */
export const entryWorkflow: Record<EntryAct, EntryStep> = {
  save: { from: ['draft', 'sent_back'], to: null, needs: [] },
  file: { from: ['draft', 'sent_back'], to: 'submitted', needs: ['live', 'running', 'words'] },
  recall: { from: ['submitted'], to: 'draft', needs: [] },
  edit_filed: { from: ['submitted'], to: null, needs: ['words'] },
  send_back: { from: ['submitted'], to: 'sent_back', needs: ['note'] },
  let_out: { from: ['submitted'], to: 'out', needs: [...goesOut, 'hash'] },
  let_out_alone: {
    from: inHands,
    to: 'out',
    needs: ['publish_alone_allowed', ...goesOut, 'hash', 'note'],
  },
  change: { from: ['out'], to: 'draft', needs: ['live'] },
  discard: { from: inHands, to: 'what_is_out', needs: [] },
  take_down: { from: notPutAway, shown: true, to: 'taken_down', needs: ['note'] },
  mark_key: { from: notPutAway, shown: true, key: false, to: null, needs: ['live'] },
  unmark_key: { from: notPutAway, shown: true, key: true, to: null, needs: ['live'] },
};

export const runActs = Object.keys(runWorkflow) as RunAct[];
export const entryActs = Object.keys(entryWorkflow) as EntryAct[];

/**
 * The state of an entry once an act is done.
 * @param act the act
 * @param before how it stood
 */
export function stateAfter(act: EntryAct, before: { state: EntryState; shown: boolean }): EntryState {
  const { to } = entryWorkflow[act];
  if (to === 'what_is_out') return before.shown ? 'out' : 'discarded';
  return to ?? before.state;
}
