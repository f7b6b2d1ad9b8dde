import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import { may, type Who, type Why } from '#newsroom/stories/permissions.ts';
import type { Selected } from '#newsroom/stories/selected.ts';
import { editIn } from '#newsroom/stories/workflow.ts';

/** What can be done to many stories at once. */
export const manyActs = ['section', 'plan', 'approve', 'spike', 'restore'] as const;
export type ManyAct = (typeof manyActs)[number];

/**
 * Why a person may not do this to a story, or null when they may; asked of the tables, as everywhere.
 * @param act what is done to many
 */
export function whyNotMany(who: Who, act: ManyAct, { facts }: Selected): Why | 'approved_stay' | null {
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

/** The act of the workflow that is pressed for each story; moving a section is an edit and none of them. */
export const pressedFor: Record<Exclude<ManyAct, 'section'>, PressedAct> = {
  plan: 'plan',
  approve: 'approve',
  spike: 'spike',
  restore: 'restore',
};
