import { and, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { desk } from '#db/desk.ts';
import { stories } from '#db/schema/index.ts';

/** The same story in the other language, or that there is none yet. */
export type Translation = { language: 'en' | 'ko'; storyId: string | null };

/** The other language of the house. */
export const otherLanguage = (language: 'en' | 'ko') => (language === 'ko' ? 'en' : 'ko');

/** A line's translation, as a column of a query over `stories`. */
export const translationId = sql<string | null>`(
  SELECT other.id FROM stories other
  WHERE other.translation_group = "stories"."translation_group" AND other.language <> "stories"."language" LIMIT 1
)`;

/**
 * Where a story stands in the other language.
 * @param storyId the story's id
 * @param language of the story
 */
export async function translationOf(storyId: string, language: 'en' | 'ko'): Promise<Translation> {
  const original = alias(stories, 'original');
  const [found] = await desk()
    .select({ id: stories.id })
    .from(stories)
    .innerJoin(original, eq(original.translationGroup, stories.translationGroup))
    .where(and(eq(original.id, storyId), ne(stories.language, language)))
    .limit(1);
  return { language: otherLanguage(language), storyId: found?.id ?? null };
}
