import type { Role, StoryFacts, Who } from '../stories/permissions.ts';

/** What can be done in the talk about a story. */
export const talkActs = ['comment', 'reply', 'edit_comment', 'resolve_thread', 'reopen_thread'] as const;
export type TalkAct = (typeof talkActs)[number];
export type ThreadState = 'open' | 'resolved';

/** What the rules must know of a thread, and of one comment in it; nothing of it where a thread is begun. */
export type TalkFacts = Pick<StoryFacts, 'creatorId' | 'bylineStaffIds' | 'sectionId'> & {
  threadState?: ThreadState;
  threadBy?: string;
  commentBy?: string;
};

/** One way to hold a right; an empty one is everybody's on the staff, who may read every story. */
export type TalkGrant = {
  role?: Role;
  ofSection?: true;
  ownStory?: true;
  ownThread?: true;
  ownComment?: true;
};
type Rule = {
  to: readonly TalkGrant[];
  from?: ThreadState;
  leadsTo?: ThreadState;
};

const whoAnswersForIt: readonly TalkGrant[] = [
  { ownThread: true },
  { ownStory: true },
  { role: 'editor', ofSection: true },
  { role: 'managing_editor' },
];

/** Who may do what in the talk, and what it does to a thread. The one table: acts, buttons and tests derive from it. */
export const talkPermissions: Record<TalkAct, Rule> = {
  comment: { to: [{}], leadsTo: 'open' },
  reply: { to: [{}], from: 'open' },
  edit_comment: { to: [{ ownComment: true }], from: 'open' },
  resolve_thread: { to: whoAnswersForIt, from: 'open', leadsTo: 'resolved' },
  reopen_thread: { to: [{}], from: 'resolved', leadsTo: 'open' },
};

export type WhyNotTalk = 'thread_resolved' | 'thread_open' | 'not_your_comment' | 'not_your_thread';
export type TalkAnswer = { allowed: true } | { allowed: false; why: WhyNotTalk };

/**
 * Says whether a person may do this in the talk about a story, and if not, why.
 * @param who who is asking
 * @param act what they want to do
 * @param facts of the story, the thread and the comment
 */
export function mayTalk(who: Who, act: TalkAct, facts: TalkFacts): TalkAnswer {
  const { to, from } = talkPermissions[act];
  if (from && facts.threadState !== from)
    return { allowed: false, why: from === 'open' ? 'thread_resolved' : 'thread_open' };
  if (to.some((grant) => holds(grant, who, facts))) return { allowed: true };
  return { allowed: false, why: act === 'edit_comment' ? 'not_your_comment' : 'not_your_thread' };
}

function holds(grant: TalkGrant, who: Who, facts: TalkFacts): boolean {
  if (grant.role && !who.roles.includes(grant.role)) return false;
  if (grant.ofSection && !(facts.sectionId && Object.hasOwn(who.sections, facts.sectionId))) return false;
  if (grant.ownStory && facts.creatorId !== who.id && !facts.bylineStaffIds.includes(who.id)) return false;
  if (grant.ownThread && facts.threadBy !== who.id) return false;
  return !grant.ownComment || facts.commentBy === who.id;
}
