import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { comments, passages, workingCopies } from '#db/schema/index.ts';
import type { StoryContent } from '../stories/document/content.ts';
import { carry, textOfField } from './passages.ts';

/**
 * Carries the passages that are commented on over an edit, before its words are written. Resolved threads as well:
 * they may be opened again.
 * @param tx the act's transaction, holding the story
 * @param storyId the story
 * @param after what it will say
 */
export async function carryPassages(tx: Transaction, storyId: string, after: StoryContent): Promise<void> {
  const stand = await tx
    .select({ field: comments.field, passage: passages })
    .from(passages)
    .innerJoin(comments, eq(comments.id, passages.commentId))
    .where(eq(comments.storyId, storyId));
  if (stand.length === 0) return;
  const [copy] = await tx
    .select({ content: workingCopies.content })
    .from(workingCopies)
    .where(eq(workingCopies.storyId, storyId));
  if (!copy) return;
  for (const { field, passage } of stand) {
    if (!field) continue;
    const was = textOfField(copy.content as StoryContent, field);
    const now = carry(passage, was, textOfField(after, field));
    if (now !== passage) await tx.update(passages).set(now).where(eq(passages.commentId, passage.commentId));
  }
}
