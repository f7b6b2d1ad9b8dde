import { uuidPattern } from '../stories/document/body.ts';

/** How many stories a page of a list holds. */
export const pageLength = 20;

/** A place in a list that is ordered by first publication, newest first: what comes after this story. */
export type Place = { at: Date; storyId: string };

/**
 * Reads a place from an address.
 * @param text as `placeText` wrote it, or anything else
 * @returns null when it is no place
 */
export function placeOf(text: string | null): Place | null {
  const [, at = '', storyId = ''] = /^(\d{1,15})-(.{36})$/.exec(text ?? '') ?? [];
  return uuidPattern.test(storyId) ? { at: new Date(Number(at)), storyId } : null;
}

/** The place after a story, for an address. */
export function placeText(story: { firstPublishedAt: Date; storyId: string }): string {
  return `${story.firstPublishedAt.getTime()}-${story.storyId}`;
}

/**
 * One page of a list.
 * @param rows one more than a page holds, where there are more
 * @returns the page, and the place of the older one, or null on the last page
 */
export function pageOf<Row extends { firstPublishedAt: Date; storyId: string }>(
  rows: Row[],
): { stories: Row[]; older: string | null } {
  const stories = rows.slice(0, pageLength);
  const last = stories.at(-1);
  return { stories, older: rows.length > pageLength && last ? placeText(last) : null };
}
