import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../stories/document/content.ts';

/** The key of every page there is. */
export const everyPage = 'site';
/** The key of pages that may change with any publication: they said of no statement what it depends on. */
export const anyStory = 'any';

/** The key of pages that show a story, or a card of it. */
export const storyKey = (storyId: string) => `s-${storyId}`;
/** The key of pages that show which stories are newest in a section, a topic, a coverage, or by an author. */
export const listKey = (kind: string, subjectId: string, language: Language) =>
  `${kind}-${language}-${subjectId}`;
/** The key of pages that show which stories are newest in a language. */
export const languageKey = (language: Language) => `l-${language}`;
/** The key of a page that an editor lays out; `sectionId` is null for the front of the site. */
export const frontKey = (language: Language, sectionId: string | null) =>
  `front-${language}-${sectionId ?? everyPage}`;

const collecting = new AsyncLocalStorage<Set<string>>();

/** Has everything that is read within carry its keys to the page that is being made. */
export async function withKeys<Result>(
  make: () => Promise<Result>,
): Promise<{ made: Result; keys: Set<string> }> {
  const keys = new Set([everyPage]);
  return { made: await collecting.run(keys, make), keys };
}

/**
 * Notes what the page under way depends on: whatever changes one of these makes it anew.
 * @param keys as this file names them
 */
export function dependsOn(keys: Iterable<string>): void {
  const page = collecting.getStore();
  if (page) for (const key of keys) page.add(key);
}
