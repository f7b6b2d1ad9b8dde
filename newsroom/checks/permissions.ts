import {
  type Answer,
  holdsOneOf,
  isOwn,
  type Permission,
  type StoryFacts,
  type Who,
} from '../stories/permissions.ts';

/** Whose tick counts on a line of a checklist. */
export type TickedBy = 'writers' | 'editors' | 'lawyers';

/** Who may tick what, and take a tick back. The one table: acts, boxes and tests are derived from it. */
export const tickPermissions: Record<TickedBy, Permission['to']> = {
  writers: [
    { role: 'reporter', own: true },
    { role: 'editor', ofSection: true },
    { role: 'managing_editor' },
    { role: 'lawyer' },
  ],
  editors: [{ role: 'editor', ofSection: true }, { role: 'managing_editor' }],
  lawyers: [{ role: 'lawyer' }, { role: 'managing_editor' }],
};

/**
 * Says whether a person's tick counts on a line, and if not, why.
 * @param who who is asking
 * @param tickedBy whose tick the line asks for
 * @param story where the story stands
 */
export function mayTick(who: Who, tickedBy: TickedBy, story: StoryFacts): Answer {
  if (story.working === 'spiked' || story.public === 'killed')
    return { allowed: false, why: 'not_in_this_state' };
  const held = holdsOneOf(tickPermissions[tickedBy], who, story);
  // "Editors" means other eyes than the writer's.
  if (held.allowed && tickedBy === 'editors' && isOwn(who, story))
    return { allowed: false, why: 'own_story' };
  return held;
}
