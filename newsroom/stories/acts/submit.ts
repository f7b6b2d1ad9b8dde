import { eq } from 'drizzle-orm';
import { workingCopies } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { Incomplete } from '../../refusals.ts';
import { whatIsMissing } from '../document/complete.ts';
import type { StoryContent } from '../document/content.ts';
import { contentHash } from '../document/sha256.ts';
import { proposeSlug } from '../document/slug.ts';
import { remember } from '../hands.ts';
import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { keep } from '../revisions.ts';
import { claimSlug, freeSlug } from '../slugs.ts';

/**
 * Checks that a story has what it needs before other eyes see it.
 * @throws Incomplete naming each field that is missing
 */
export function mustBeComplete(content: StoryContent): void {
  const missing = whatIsMissing(content);
  if (Object.keys(missing).length > 0) throw new Incomplete(missing);
}

/**
 * Hands a story in for approval.
 * @param who who is asking
 * @param input the story and the version seen
 * @throws NotAllowed, Stale, NotFound, Incomplete (headline, body, byline, section; a slug that is taken)
 */
export async function submit(who: Who, input: Base): Promise<Outcome> {
  return perform(who, 'submit', input, async (story, tx) => {
    if (!story.copy.content.slug) {
      // A slug nobody chose is proposed from the headline.
      const content = {
        ...story.copy.content,
        slug: await freeSlug(
          tx,
          story.row.id,
          story.row.language,
          proposeSlug(story.copy.content.headline, story.row.language),
        ),
      };
      story.copy = { ...story.copy, content, sha256: contentHash(content) };
      await tx
        .update(workingCopies)
        .set({ content, sha256: story.copy.sha256 })
        .where(eq(workingCopies.storyId, story.row.id));
    }
    mustBeComplete(story.copy.content);
    await claimSlug(tx, story.row.id, story.row.language, story.copy.content.slug);
    const revision = await keep(tx, story, 'submitted');
    await remember(tx, story.row.id, 'submitted', [who.id]);
    return {
      set: { submitterId: who.id, submittedAt: now(), slug: story.copy.content.slug },
      detail: { revision: revision.number, sha256: revision.sha256 },
    };
  });
}
