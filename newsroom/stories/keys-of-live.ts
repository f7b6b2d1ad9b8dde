import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { liveListings, liveStories } from '#db/schema/index.ts';
import { anyStory, languageKey, listKey, storyKey } from '../site/surrogate-keys.ts';

/**
 * The keys of all pages that show a live story, or would: where it stands in readers' lists now. Asked before an act
 * and after it, for a story may leave one list and come into another.
 * @param tx the act's transaction
 * @param storyId the story
 */
export async function keysOfLive(tx: Transaction, storyId: string): Promise<string[]> {
  const keys = [anyStory, storyKey(storyId)];
  const [live] = await tx
    .select({
      language: liveStories.language,
      sectionId: liveStories.sectionId,
      group: liveStories.translationGroup,
    })
    .from(liveStories)
    .where(eq(liveStories.storyId, storyId));
  if (!live) return keys;
  const { language, sectionId, group } = live;
  keys.push(languageKey(language), listKey('section', sectionId, language));
  // Each translation links the others.
  const others = group
    ? await tx
        .select({ id: liveStories.storyId })
        .from(liveStories)
        .where(eq(liveStories.translationGroup, group))
    : [];
  for (const { id } of others) keys.push(storyKey(id));
  const listings = await tx
    .select({ kind: liveListings.kind, subjectId: liveListings.subjectId })
    .from(liveListings)
    .where(eq(liveListings.storyId, storyId));
  for (const { kind, subjectId } of listings) keys.push(listKey(kind, subjectId, language));
  return keys;
}
