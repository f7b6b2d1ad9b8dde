import type { Who } from '../stories/permissions.ts';

/** Of a view, what the rules need to know. */
export type ViewFacts = { by: string; shared: boolean };

/**
 * Says whether a person sees a view: their own, and what others share.
 * @param who who is asking
 */
export function seesView(who: Who, view: ViewFacts): boolean {
  return view.shared || view.by === who.id;
}

/**
 * Says whether a person may change a view or take it away: their own; of the shared ones a managing editor also those
 * of others, for somebody has to tidy up.
 * @param who who is asking
 */
export function mayChangeView(who: Who, view: ViewFacts): boolean {
  return view.by === who.id || (view.shared && who.roles.includes('managing_editor'));
}
