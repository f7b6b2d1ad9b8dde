import type { Block } from '#newsroom/stories/document/body.ts';
import type { ContentField, LeadPicture, StoryContent } from '#newsroom/stories/document/content.ts';
import { plainText } from '#newsroom/stories/document/plain-text.ts';
import type { Offered } from '../on-screen.tsx';

/**
 * Blocks as words to compare.
 * @param blocks of a body
 * @param picture says a picture in words
 */
export function blocksTold(blocks: Block[], picture: (alt: string) => string): string {
  return blocks
    .map((block) => {
      if (block.type === 'horizontalRule') return '* * *';
      if (block.type !== 'picture') return plainText({ type: 'doc', content: [block] });
      return [picture(block.attrs.alt), block.attrs.caption, block.attrs.credit].filter(Boolean).join(' · ');
    })
    .join('\n');
}

/**
 * A field as words to compare: names in place of ids.
 * @param field which
 * @param value as it stands in the content
 * @param offered what the ids mean
 * @param picture says a picture in words
 */
export function fieldTold(
  field: ContentField,
  value: unknown,
  offered: Offered,
  picture: (alt: string) => string,
): string {
  const named = (from: Offered[keyof Offered]) =>
    (value as string[]).map((id) => from.find((each) => each.id === id)?.name ?? '?').join(', ');
  switch (field) {
    case 'bylines':
      return named(offered.authors);
    case 'topics':
      return named(offered.topics);
    case 'coverages':
      return named(offered.coverages);
    case 'sectionId':
      return offered.sections.find((each) => each.id === value)?.name ?? '';
    case 'leadPicture': {
      const lead = value as LeadPicture | null;
      return lead ? [picture(lead.alt), lead.caption, lead.credit].filter(Boolean).join(' · ') : '';
    }
    case 'firstPublished': {
      const first = value as StoryContent['firstPublished'];
      return first ? `${first.name} ${first.url}`.trim() : '';
    }
    default:
      return String(value);
  }
}
