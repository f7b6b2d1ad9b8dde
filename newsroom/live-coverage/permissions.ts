import {
  type Grant,
  holdsOneOf,
  inTheWay,
  type StoryFacts,
  type Who,
  type Why,
} from '../stories/permissions.ts';
import {
  type EntryAct,
  type EntryState,
  entryWorkflow,
  type LiveNeed,
  type Run,
  type RunAct,
  runWorkflow,
} from './workflow.ts';

/** What the rules need to know of a story that runs live, or could. */
export type RunFacts = { story: StoryFacts; run: Run };

/** What they need to know of an entry besides. */
export type EntryFacts = RunFacts & {
  state: EntryState;
  shown: boolean;
  key: boolean;
  /** Whose byline it has. */
  byId: string;
  submitterId: string | null;
  /** Who wrote in it since it last went out. */
  writerIds: readonly string[];
  /** Who edited what was filed since then. */
  editorIds: readonly string[];
};

/** `ownEntry`: the entry has this person's byline. */
type LiveGrant = Grant & { ownEntry?: true };
type LivePermission = {
  to: readonly LiveGrant[];
  /** Only this person, whatever their role. */
  only?: 'submitter';
  /** Never these, whatever their role. */
  never?: readonly ('writer' | 'editor_where_barred')[];
};

const anyReporter: LiveGrant = { role: 'reporter' };
const reporter: LiveGrant = { role: 'reporter', ownEntry: true };
const editor: LiveGrant = { role: 'editor', ofSection: true };
const publishing: LiveGrant = { ...editor, publishRight: true };
const managing: LiveGrant = { role: 'managing_editor' };

/** Who may do what. The one table: pages, acts, buttons and tests are derived from it. */
export const livePermissions: Record<RunAct | EntryAct | 'write_entry', LivePermission> = {
  start_live: { to: [publishing, managing] },
  end_live: { to: [publishing, managing] },
  resume_live: { to: [publishing, managing] },
  // Who is at the scene files, whosever story it is.
  write_entry: { to: [anyReporter, editor, managing] },
  save: { to: [reporter, editor, managing] },
  file: { to: [reporter, editor, managing] },
  recall: { to: [anyReporter, { role: 'editor' }, managing], only: 'submitter' },
  edit_filed: { to: [editor, managing] },
  send_back: { to: [editor, managing] },
  let_out: { to: [publishing, managing], never: ['writer', 'editor_where_barred'] },
  let_out_alone: { to: [managing] },
  change: { to: [reporter, editor, managing] },
  discard: { to: [reporter, editor, managing] },
  take_down: { to: [publishing, managing] },
  mark_key: { to: [publishing, managing] },
  unmark_key: { to: [publishing, managing] },
};

export type LiveWhy =
  | Why
  | 'entry_not_so'
  | 'live_not_so'
  | 'story_not_out'
  | 'not_running'
  | 'not_your_entry'
  | 'own_entry';
export type LiveAnswer = { allowed: true } | { allowed: false; why: LiveWhy };

const yes: LiveAnswer = { allowed: true };
const no = (why: LiveWhy): LiveAnswer => ({ allowed: false, why });

/**
 * Says whether a person may start, end or go on with live coverage of a story, and if not, why.
 * @param who who is asking
 * @param act the act
 * @param facts how the story stands
 */
export function mayRun(who: Who, act: RunAct, facts: RunFacts): LiveAnswer {
  const { from, needs } = runWorkflow[act];
  if (!from.includes(facts.run)) return no('live_not_so');
  const right = holdsOneOf(livePermissions[act].to, who, facts.story);
  return right.allowed ? meets(needs, facts, false) : right;
}

/**
 * Says whether a person may begin an entry, and if not, why.
 * @param who who is asking
 * @param facts how the story stands
 */
export function mayWriteEntry(who: Who, facts: RunFacts): LiveAnswer {
  const right = holdsOneOf(livePermissions.write_entry.to, who, facts.story);
  return right.allowed ? meets(['live', 'running'], facts, false) : right;
}

/**
 * Says whether a person may do an act to an entry as it stands, and if not, why.
 * What the act needs besides (words, a note, the hash) is asked for by the act itself.
 * @param who who is asking
 * @param act the act
 * @param facts how the entry and its story stand
 */
export function mayEntry(who: Who, act: EntryAct, facts: EntryFacts): LiveAnswer {
  const { from, shown, key, needs } = entryWorkflow[act];
  if (!from.includes(facts.state)) return no('entry_not_so');
  if (shown !== undefined && shown !== facts.shown) return no('entry_not_so');
  if (key !== undefined && key !== facts.key) return no('entry_not_so');
  const right = hasRight(who, act, facts);
  return right.allowed ? meets(needs, facts, facts.shown) : right;
}

/** Whether a person has a page for live coverage of a story: it runs or ran, or they may start it. */
export function seesLive(who: Who, facts: RunFacts): boolean {
  return facts.run !== 'none' || mayRun(who, 'start_live', facts).allowed;
}

function hasRight(who: Who, act: EntryAct, facts: EntryFacts): LiveAnswer {
  const { to, only, never } = livePermissions[act];
  if (only === 'submitter' && facts.submitterId !== who.id) return no('not_submitter');
  for (const bar of never ?? []) {
    if (bar === 'writer' && [facts.byId, facts.submitterId, ...facts.writerIds].includes(who.id))
      return no('own_entry');
    if (bar === 'editor_where_barred' && facts.story.editingBarsApproval && facts.editorIds.includes(who.id))
      return no('edited_it');
  }
  const theirs = to.filter(({ ownEntry }) => !ownEntry || facts.byId === who.id);
  const right = holdsOneOf(theirs, who, facts.story);
  if (right.allowed || right.why !== 'not_your_role') return right;
  return to.some(({ role, ownEntry }) => ownEntry && who.roles.includes(role)) ? no('not_your_entry') : right;
}

function meets(needs: readonly LiveNeed[], { story, run }: RunFacts, shown: boolean): LiveAnswer {
  if (needs.includes('live') && story.public !== 'live') return no('story_not_out');
  if (needs.includes('running') && run !== 'running' && !shown) return no('not_running');
  const why = inTheWay(needs, story);
  return why ? no(why) : yes;
}
