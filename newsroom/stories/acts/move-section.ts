import { randomUUID } from 'node:crypto';
import { NotAllowed, Stale } from '../../refusals.ts';
import { asItStands } from '../as-it-stands.ts';
import type { Base } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { editIn } from '../workflow.ts';
import { type Saved, save } from './save.ts';

/**
 * Moves a story to another section: an edit of that one field. Approved words stay as they were approved, so an
 * approval is never lost by the way.
 * @param input the story, the version seen, and the section's id; null for none
 * @throws NotAllowed, NotFound, Stale, Incomplete (no such section)
 */
export async function moveSection(who: Who, input: Base & { sectionId: string | null }): Promise<Saved> {
  const { facts, version, content } = await asItStands(input.storyId);
  if (editIn(facts) === 'edit_approved') throw new NotAllowed('not_in_this_state');
  if (version !== input.version) throw new Stale(version);
  return save(who, {
    storyId: input.storyId,
    version,
    content: { ...content, sectionId: input.sectionId },
    saveId: randomUUID(),
  });
}
