import { reviews } from '#db/schema/index.ts';
import { askLinksFirst } from '../../checks/links/look.ts';
import { mustBeChecked } from '../../checks/must-be-checked.ts';
import { now } from '../../clock.ts';
import { OtherWords } from '../../refusals.ts';
import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { keep } from '../revisions.ts';
import { claimSlug } from '../slugs.ts';
import { mustBeComplete } from './submit.ts';

/**
 * Approves exactly the words on the approver's screen.
 * @param who who is asking
 * @param input the story, the version seen, the SHA-256 of the words seen, and a note if any
 * @throws NotAllowed, Stale, NotFound, Incomplete, Unchecked, OtherWords when the words are not those that were seen
 */
export async function approve(who: Who, input: Base & { sha256: string; note?: string }): Promise<Outcome> {
  await askLinksFirst(input.storyId);
  return perform(who, 'approve', input, async (story, tx) => {
    if (story.copy.sha256 !== input.sha256) throw new OtherWords();
    mustBeComplete(story.copy.content);
    await mustBeChecked(tx, story);
    await claimSlug(tx, story.row.id, story.row.language, story.copy.content.slug);
    const revision = await keep(tx, story, 'approved');
    const note = input.note?.trim() ?? '';
    const [review] = await tx
      .insert(reviews)
      .values({
        storyId: story.row.id,
        revisionId: revision.id,
        sha256: revision.sha256,
        verdict: 'approved',
        note,
        by: who.id,
        at: now(),
      })
      .returning({ id: reviews.id });
    return {
      set: { approvalId: review?.id },
      note,
      detail: { revision: revision.number, sha256: revision.sha256 },
    };
  });
}
