import { isBlank } from './clean-text.ts';
import type { ContentField, StoryContent } from './content.ts';
import { firstPublishedIsWrong } from './first-published.ts';
import { plainText } from './plain-text.ts';
import { isSlug } from './slug.ts';

/**
 * What a story still needs before other eyes see it, each with the field it belongs beside.
 * @param content the story's content
 * @returns empty when it is complete
 */
export function whatIsMissing(
  content: StoryContent,
): Partial<Record<ContentField, 'missing' | 'not_a_slug' | 'not_a_source'>> {
  const missing: ReturnType<typeof whatIsMissing> = {};
  if (isBlank(content.headline)) missing.headline = 'missing';
  if (isBlank(plainText(content.body))) missing.body = 'missing';
  if (content.bylines.length === 0) missing.bylines = 'missing';
  if (content.sectionId === null) missing.sectionId = 'missing';
  if (!isSlug(content.slug)) missing.slug = content.slug ? 'not_a_slug' : 'missing';
  if (firstPublishedIsWrong(content.firstPublished)) missing.firstPublished = 'not_a_source';
  return missing;
}
