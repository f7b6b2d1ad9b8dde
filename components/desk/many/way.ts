import { mayAssignStory, type PlanningWhy } from '#newsroom/planning/permissions.ts';
import { may, type Who, type Why } from '#newsroom/stories/permissions.ts';
import type { Selected } from '#newsroom/stories/selected.ts';
import { editIn } from '#newsroom/stories/workflow.ts';

/** What can be done to many stories at once. */
export type ManyAct = 'section' | 'plan' | 'assign' | 'approve' | 'spike' | 'restore';

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
