import type { State } from '../stories/workflow.ts';

/** The board from left to right: the way of a story. */
export const columns = ['draft', 'changes_requested', 'submitted', 'approved', 'scheduled', 'live'] as const;
export type Column = (typeof columns)[number];

/** What of a story's state decides where its card stands. */
export type Standing = Pick<State, 'working' | 'public' | 'newlyApproved' | 'scheduled'>;

/**
 * The column a story stands in, or null where it is out of the way: spiked, killed or retracted.
 * @param state where the story stands
 */
export function columnOf({ working, public: shown, newlyApproved, scheduled }: Standing): Column | null {
  if (shown === 'killed' || shown === 'retracted' || working === 'spiked') return null;
  if (working !== 'approved') return working;
  if (!newlyApproved) return 'live';
  return scheduled ? 'scheduled' : 'approved';
}
