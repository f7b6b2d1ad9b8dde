import {
  type Answer,
  holdsOneOf,
  type Permission,
  type StoryFacts,
  type Who,
} from '../stories/permissions.ts';

/** Who may show one revision to somebody outside and ask for their word, and take that back. The one table. */
export const signOffPermission: Permission['to'] = [
  { role: 'editor', ofSection: true },
  { role: 'managing_editor' },
  { role: 'lawyer' },
];

/**
 * Says whether a person may ask somebody outside about a story, and if not, why.
 * @param who who is asking
 * @param story where the story stands
 */
export function mayAskOutside(who: Who, story: StoryFacts): Answer {
  if (story.public === 'killed' || story.working === 'spiked')
    return { allowed: false, why: 'not_in_this_state' };
  return holdsOneOf(signOffPermission, who, story);
}
