import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { storyBylines, workingCopies } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { carryPassages } from '../talk/carrying.ts';
import type { StoryContent } from './document/content.ts';
import { countWords, plainText } from './document/plain-text.ts';
import { contentHash } from './document/sha256.ts';

/**
 * What lists show of a story, copied from its content.
 * @param content the working copy
 */
export function copiesForLists(content: StoryContent) {
  return {
    headline: content.headline,
    slug: content.slug,
    sectionId: content.sectionId,
    words: countWords(plainText(content.body)),
  };
}

/**
 * Keeps the order of names in the working copy's byline, for "my stories" and for the rule of four eyes.
 * @param tx the act's transaction
 */
export async function setBylines(tx: Transaction, storyId: string, authorIds: string[]): Promise<void> {
  await tx.delete(storyBylines).where(eq(storyBylines.storyId, storyId));
  if (authorIds.length > 0)
    await tx
      .insert(storyBylines)
      .values(authorIds.map((authorId, position) => ({ storyId, authorId, position })));
}

/**
 * Writes new words into the working copy; passages that are talked about keep their place in them.
 * @param tx the act's transaction, holding the story
 * @param write the content, who wrote it, and the writer's own name for this save
 * @returns the hash of what was written
 */
export async function writeCopy(
  tx: Transaction,
  write: { storyId: string; content: StoryContent; by: string; saveId: string | null },
): Promise<{ sha256: string; savedAt: Date }> {
  const sha256 = contentHash(write.content);
  const savedAt = now();
  await carryPassages(tx, write.storyId, write.content);
  await tx
    .update(workingCopies)
    .set({ content: write.content, sha256, savedBy: write.by, savedAt, saveId: write.saveId })
    .where(eq(workingCopies.storyId, write.storyId));
  await setBylines(tx, write.storyId, write.content.bylines);
  return { sha256, savedAt };
}
