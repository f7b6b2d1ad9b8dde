import type { Act, State, Working } from './workflow.ts';
import { follows, workflow } from './workflow.ts';

export type Role = 'reporter' | 'editor' | 'managing_editor' | 'lawyer' | 'admin';

/** Who is asking, as far as the rules care. */
export type Who = {
  id: string;
  roles: readonly Role[];
  /** The sections this person works for, by id, with the right to publish there. */
  sections: Readonly<Record<string, { mayPublish: boolean }>>;
};

/** What the rules need to know of a story. */
export type StoryFacts = State & {
  sectionId: string | null;
  creatorId: string;
  submitterId: string | null;
  /** Accounts of the people in the byline. */
  bylineStaffIds: readonly string[];
  /** Who stood in the byline of kept words since the story last went out, or when it did. */
  formerBylineStaffIds: readonly string[];
  /** Who submitted it since it last went out. */
  formerSubmitterIds: readonly string[];
  /** Who changed the words since they last went out. */
  editedByIds: readonly string[];
  /** Those of them who did so while the story stood in a section that forbids them to approve it. */
  editedWhereBarredIds: readonly string[];
  approverId: string | null;
  /** The section forbids an editor to approve what they edited. */
  editingBarsApproval: boolean;
  /** What a spiked story was before. */
  spikedFrom: Working | null;
  embargoPassed: boolean;
  publishAloneAllowed: boolean;
};

/** One way to hold a right: a role, and what must be true between the person and the story. */
export type Grant = {
  role: Role;
  own?: true;
  ofSection?: true;
  publishRight?: true;
  working?: 'draft';
  spikedFrom?: 'draft';
};
export type Permission = {
  to: readonly Grant[];
  /** Only this person, whatever their role. */
  only?: 'submitter';
  /** Never these, whatever their role. */
  never?: readonly ('byline' | 'creator' | 'submitter' | 'editor_where_barred')[];
  /** This person as well, without any of the grants. */
  also?: 'approver';
};

const reporter: Grant = { role: 'reporter', own: true };
const editor: Grant = { role: 'editor', ofSection: true };
const publishing: Grant = { role: 'editor', ofSection: true, publishRight: true };
const managing: Grant = { role: 'managing_editor' };
const lawyer: Grant = { role: 'lawyer' };

/** Who may do what. The one table: acts, buttons and tests are derived from it. An admin has no line by that alone. */
export const permissions: Record<Act | 'create', Permission> = {
  create: { to: [{ role: 'reporter' }, editor, managing] },
  edit: { to: [reporter, editor, managing] },
  edit_submitted: { to: [editor, managing] },
  edit_approved: { to: [editor, managing] },
  plan: { to: [editor, managing] },
  set_embargo: { to: [{ ...reporter, working: 'draft' }, editor, managing] },
  submit: { to: [reporter, editor, managing] },
  recall: { to: [{ role: 'reporter' }, { role: 'editor' }, managing], only: 'submitter' },
  request_changes: { to: [editor, managing] },
  approve: { to: [editor, managing], never: ['byline', 'creator', 'submitter', 'editor_where_barred'] },
  take_back: { to: [managing], also: 'approver' },
  start_update: { to: [reporter, editor, managing] },
  publish: { to: [publishing, managing] },
  update: { to: [publishing, managing] },
  correct: { to: [publishing, managing] },
  clarify: { to: [publishing, managing] },
  add_note: { to: [publishing, managing] },
  retract: { to: [managing] },
  publish_alone: { to: [managing] },
  schedule: { to: [publishing, managing] },
  unschedule: { to: [publishing, managing] },
  // Asked of whoever scheduled it, at the time it goes out.
  publish_scheduled: { to: [publishing, managing] },
  kill: { to: [managing] },
  spike: { to: [{ ...reporter, working: 'draft' }, editor, managing] },
  restore: { to: [{ ...reporter, spikedFrom: 'draft' }, editor, managing] },
  hold: { to: [lawyer, editor, managing] },
  lift_hold: { to: [lawyer, managing] },
};

/** Why an act is refused: the key of a message. */
export type Why =
  | 'not_in_this_state'
  | 'not_your_role'
  | 'not_your_story'
  | 'not_your_section'
  | 'no_publish_right'
  | 'not_submitter'
  | 'own_byline'
  | 'own_story'
  | 'own_submission'
  | 'edited_it'
  | 'embargoed'
  | 'held'
  | 'publish_alone_off';

export type Answer = { allowed: true } | { allowed: false; why: Why };

const yes: Answer = { allowed: true };
const no = (why: Why): Answer => ({ allowed: false, why });

/** Own: made by this person, or under this person's byline. */
export function isOwn(who: Who, story: StoryFacts): boolean {
  return story.creatorId === who.id || story.bylineStaffIds.includes(who.id);
}

/**
 * Says whether a person may make new stories, and if not, why.
 * @param who who is asking
 * @param sectionId the section it is to stand in; null when it has none yet
 */
export function mayMake(who: Who, sectionId: string | null): Answer {
  const held = permissions.create.to.filter((grant) => who.roles.includes(grant.role));
  if (held.length === 0) return no('not_your_role');
  const inSection = sectionId === null || Object.hasOwn(who.sections, sectionId);
  return held.some((grant) => !grant.ofSection || inSection) ? yes : no('not_your_section');
}

/**
 * Says whether a person may make new stories at all.
 * @param who who is asking
 */
export function mayCreate(who: Who): boolean {
  return mayMake(who, null).allowed;
}

/**
 * Says whether a person may do an act to a story as it stands, and if not, why.
 * What the act needs besides (a note, the hash, a complete story) is asked for by the act itself.
 * @param who who is asking
 * @param act the act
 * @param story where the story stands
 */
export function may(who: Who, act: Act, story: StoryFacts): Answer {
  if (!follows(act, story)) return no('not_in_this_state');
  const right = hasRight(who, act, story);
  if (!right.allowed) return right;
  const why = inTheWay(workflow[act].needs, story);
  return why ? no(why) : yes;
}

/**
 * What stands in the way of bringing anything of a story before readers.
 * @param needs what the act asks for
 * @param story where the story stands
 * @returns null: nothing
 */
export function inTheWay(
  needs: readonly string[],
  { publishAloneAllowed, held, embargoPassed }: StoryFacts,
): 'publish_alone_off' | 'held' | 'embargoed' | null {
  if (needs.includes('publish_alone_allowed') && !publishAloneAllowed) return 'publish_alone_off';
  if (needs.includes('not_held') && held) return 'held';
  if (needs.includes('embargo_passed') && !embargoPassed) return 'embargoed';
  return null;
}

function hasRight(who: Who, act: Act, story: StoryFacts): Answer {
  const { to, only, never, also } = permissions[act];
  if (only === 'submitter' && story.submitterId !== who.id) return no('not_submitter');
  for (const bar of never ?? []) {
    const why = barred(bar, who, story);
    if (why) return no(why);
  }
  if (also === 'approver' && story.approverId === who.id) return yes;
  return holdsOneOf(to, who, story);
}

/**
 * Says whether a person holds one of some grants on a story, and if not, what came nearest.
 * @param to the grants
 * @param who who is asking
 * @param story where the story stands
 */
export function holdsOneOf(to: readonly Grant[], who: Who, story: StoryFacts): Answer {
  const refusals = to.map((grant) => lacks(grant, who, story));
  if (refusals.includes(null)) return yes;
  // The refusal that came nearest to a yes says most.
  const order: Why[] = [
    'no_publish_right',
    'not_in_this_state',
    'not_your_story',
    'not_your_section',
    'not_your_role',
  ];
  return no(order.find((why) => refusals.includes(why)) ?? 'not_your_role');
}

function barred(bar: NonNullable<Permission['never']>[number], who: Who, story: StoryFacts): Why | null {
  const among = (ids: readonly string[]) => ids.includes(who.id);
  if (bar === 'byline')
    return among(story.bylineStaffIds) || among(story.formerBylineStaffIds) ? 'own_byline' : null;
  if (bar === 'creator') return story.creatorId === who.id ? 'own_story' : null;
  if (bar === 'submitter')
    return story.submitterId === who.id || among(story.formerSubmitterIds) ? 'own_submission' : null;
  const edited = story.editingBarsApproval ? story.editedByIds : story.editedWhereBarredIds;
  return among(edited) || among(story.editedWhereBarredIds) ? 'edited_it' : null;
}

/** Null when the grant holds, else what it lacks. */
function lacks(grant: Grant, who: Who, story: StoryFacts): Why | null {
  if (!who.roles.includes(grant.role)) return 'not_your_role';
  if (grant.own && !isOwn(who, story)) return 'not_your_story';
  if (grant.working && story.working !== grant.working) return 'not_in_this_state';
  if (grant.spikedFrom && story.spikedFrom !== grant.spikedFrom) return 'not_in_this_state';
  if (!grant.ofSection) return null;
  // A story that has no section yet is its maker's to write, and nobody's to publish.
  if (story.sectionId === null)
    return story.creatorId === who.id && !grant.publishRight ? null : 'not_your_section';
  const section = Object.hasOwn(who.sections, story.sectionId) ? who.sections[story.sectionId] : undefined;
  if (!section) return 'not_your_section';
  return grant.publishRight && !section.mayPublish ? 'no_publish_right' : null;
}
