import type { Role, Who } from '../stories/permissions.ts';

/** What can be done to the house itself, as against its stories. */
export type HouseAct =
  | 'manage_staff'
  | 'manage_sections'
  | 'manage_settings'
  | 'manage_theme'
  | 'manage_machines'
  | 'manage_redirects'
  | 'read_outbox'
  /** Of the whole newsroom; of all stories; of the stories of one's own sections. */
  | 'read_ledger'
  | 'read_story_ledgers'
  | 'read_section_ledgers'
  | 'read_figures'
  /** Newsletters in numbers; whether and when they go out; what is held of an address. */
  | 'read_letters'
  | 'manage_letters'
  | 'answer_for_addresses'
  | 'manage_authors'
  | 'manage_topics'
  /** It cannot be undone. */
  | 'merge_topics'
  | 'manage_coverages'
  | 'manage_style';

/** Who may do what to the house. The one table: pages, acts and tests are derived from it. */
export const housePermissions: Record<HouseAct, readonly Role[]> = {
  manage_staff: ['admin'],
  manage_sections: ['admin'],
  manage_settings: ['admin'],
  manage_theme: ['admin'],
  manage_machines: ['admin'],
  manage_redirects: ['admin'],
  read_outbox: ['admin'],
  read_ledger: ['admin', 'managing_editor'],
  read_story_ledgers: ['lawyer'],
  read_section_ledgers: ['editor'],
  read_figures: ['admin', 'managing_editor', 'editor'],
  read_letters: ['admin', 'managing_editor', 'editor'],
  manage_letters: ['admin', 'managing_editor'],
  answer_for_addresses: ['admin'],
  manage_authors: ['admin', 'managing_editor'],
  manage_topics: ['editor', 'managing_editor'],
  merge_topics: ['managing_editor'],
  manage_coverages: ['editor', 'managing_editor'],
  manage_style: ['admin', 'editor', 'managing_editor'],
};

/**
 * Says whether a person may do this to the house.
 * @param who who is asking
 * @param act what they want to do
 */
export function mayInHouse(who: Who, act: HouseAct): boolean {
  return housePermissions[act].some((role) => who.roles.includes(role));
}
