import type { StoryContent } from './content.ts';

/** Where a story that others published first stands with them. */
export type FirstPublished = { name: string; url: string };

/**
 * Says what of it can be shown and told to search engines.
 * @param given as it stands in the words of a story; while it is typed it may be anything
 * @returns null where nothing was given, or no name or address of the web
 */
export function firstPublishedOf(given: StoryContent['firstPublished'] | null): FirstPublished | null {
  const name = given?.name.trim() ?? '';
  const url = given?.url.trim() ?? '';
  if (!name || !URL.canParse(url)) return null;
  const { protocol, username, href } = new URL(url);
  return /^https?:$/.test(protocol) && !username ? { name, url: href } : null;
}

/** Whether something was given that cannot be shown. */
export const firstPublishedIsWrong = (given: StoryContent['firstPublished'] | null): boolean =>
  Boolean(given && (given.name.trim() || given.url.trim()) && !firstPublishedOf(given));
