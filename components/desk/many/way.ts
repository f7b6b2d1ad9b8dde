import { mayAssignSomewhere, mayAssignStory, type PlanningWhy } from '#newsroom/planning/permissions.ts';
import { may, permissions, type Who, type Why } from '#newsroom/stories/permissions.ts';
import type { Selected } from '#newsroom/stories/selected.ts';
import { editIn } from '#newsroom/stories/workflow.ts';

/** What can be done to many stories at once. */
export type ManyAct = 'section' | 'plan' | 'assign' | 'approve' | 'spike' | 'restore';

const holds = (who: Who, needed: keyof typeof permissions) =>
  permissions[needed].to.some(({ role }) => who.roles.includes(role));

const atAll = {
  section: (who: Who) => holds(who, 'edit'),
  plan: (who: Who) => holds(who, 'plan'),
  assign: mayAssignSomewhere,
  approve: (who: Who) => holds(who, 'approve'),
  spike: (who: Who) => holds(who, 'spike'),
} satisfies Partial<Record<ManyAct, (who: Who) => boolean>>;

export type OfferedAct = keyof typeof atAll;

/**
 * What a person can do to any selected story at all: where there is nothing, nothing need be selected.
 * @param who who is asking
 */
export function offeredFor(who: Who): OfferedAct[] {
  return (Object.keys(atAll) as OfferedAct[]).filter((act) => atAll[act](who));
}

/**
 * Why a person may not do this to a story, or null when they may; asked of the tables, as everywhere.
 * @param act what is done to many
 */
export function whyNotMany(
  who: Who,
  act: ManyAct,
  { facts }: Selected,
): Why | PlanningWhy | 'approved_stay' | null {
  if (act === 'assign') {
    const answer = mayAssignStory(who, facts);
    return answer.allowed ? null : answer.why;
  }
  if (act === 'section') {
    const edit = editIn(facts);
    if (edit === 'edit_approved') return 'approved_stay';
    if (!edit) return 'not_in_this_state';
    return reason(who, edit, facts);
  }
  return reason(who, act, facts);
}

function reason(who: Who, act: Parameters<typeof may>[1], facts: Selected['facts']): Why | null {
  const answer = may(who, act, facts);
  return answer.allowed ? null : answer.why;
}
