import { mayInHouse } from '../staff/permissions.ts';
import type { Who } from '../stories/permissions.ts';

/** How much of the ledger somebody may read. */
export type Scope = { of: 'everything' } | { of: 'stories' } | { of: 'sections'; ids: readonly string[] };

/**
 * How much of the ledger a person may read: all of it, that of all stories, that of the stories of their sections.
 * @param who who is asking
 * @returns null: none of it
 */
export function ledgerScope(who: Who): Scope | null {
  if (mayInHouse(who, 'read_ledger')) return { of: 'everything' };
  if (mayInHouse(who, 'read_story_ledgers')) return { of: 'stories' };
  if (mayInHouse(who, 'read_section_ledgers')) return { of: 'sections', ids: Object.keys(who.sections) };
  return null;
}

/**
 * Whether a story's rows are within what somebody may read.
 * @param scope as `ledgerScope` returns it
 * @param sectionId the section the story stands in now
 */
export function reaches(scope: Scope | null, sectionId: string | null): boolean {
  if (!scope) return false;
  return scope.of !== 'sections' || (sectionId !== null && scope.ids.includes(sectionId));
}
