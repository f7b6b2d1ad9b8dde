import type { Block, ListItem } from './body.ts';
import type { StoryContent } from './content.ts';

/**
 * The pictures a story shows, each once: the lead picture first, then those of the body.
 * @param content the story's content
 * @returns ids of pictures
 */
export function picturesIn(content: Pick<StoryContent, 'leadPicture' | 'body'>): string[] {
  const lead = content.leadPicture ? [content.leadPicture.pictureId] : [];
  return [...new Set([...lead, ...content.body.content.flatMap(inBlock)])];
}

function inBlock(block: Block | ListItem): string[] {
  if (block.type === 'picture') return [block.attrs.pictureId];
  if (!('content' in block)) return [];
  return (block.content as (Block | ListItem)[]).flatMap((child) => ('type' in child ? inBlock(child) : []));
}
