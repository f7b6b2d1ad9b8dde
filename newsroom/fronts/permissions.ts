import type { Role, Who } from '../stories/permissions.ts';

/** What can be done to a front page. */
export type FrontAct = 'see' | 'lay_out' | 'take_over' | 'publish' | 'schedule' | 'unschedule' | 'bring_back';

/** Of a front, what the rules need to know. */
export type FrontFacts = { sectionId: string | null };

/** One way to hold a right: a role, and what must be true between the person and the front. */
type Grant = { role: Role; ofSection?: true; publishRight?: true };

const managing: Grant = { role: 'managing_editor' };
const editor: Grant = { role: 'editor', ofSection: true };
const publishing: Grant = { ...editor, publishRight: true };

/** Who may do what. The one table: pages, acts and tests are derived from it. The site's own front is no section's. */
export const frontPermissions: Record<FrontAct, readonly Grant[]> = {
  see: [{ role: 'editor' }, managing],
  lay_out: [editor, managing],
  take_over: [editor, managing],
  publish: [publishing, managing],
  schedule: [publishing, managing],
  unschedule: [publishing, managing],
  bring_back: [publishing, managing],
};

export type WhyNotFront = 'not_your_role' | 'main_front' | 'not_front_section' | 'no_publish_right';

/**
 * Why a person may not do this to a front.
 * @param who who is asking
 * @param act what they want to do
 * @param front which front
 * @returns null when they may
 */
export function whyNotFront(who: Who, act: FrontAct, front: FrontFacts): WhyNotFront | null {
  const held = frontPermissions[act].filter(({ role }) => who.roles.includes(role));
  const refusals = held.map((grant) => lacks(grant, who, front));
  if (refusals.includes(null)) return null;
  return refusals.find((why) => why !== null) ?? 'not_your_role';
}

/** Whether a person may do this to a front. */
export function mayFront(who: Who, act: FrontAct, front: FrontFacts): boolean {
  return whyNotFront(who, act, front) === null;
}

/** Whether a person sees the fronts at all. */
export function seesFronts(who: Who): boolean {
  return mayFront(who, 'see', { sectionId: null });
}

function lacks({ ofSection, publishRight }: Grant, who: Who, { sectionId }: FrontFacts): WhyNotFront | null {
  if (!ofSection) return null;
  if (sectionId === null) return 'main_front';
  const section = Object.hasOwn(who.sections, sectionId) ? who.sections[sectionId] : undefined;
  if (!section) return 'not_front_section';
  return publishRight && !section.mayPublish ? 'no_publish_right' : null;
}
