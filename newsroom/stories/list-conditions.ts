import { and, eq, gte, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { stories, storyBylines } from '#db/schema/index.ts';
import { boundsOfDay } from '../zoned-time.ts';
import type { AskedList } from './asked-list.ts';

/** The instant a list is sorted by, and its dates are of. */
export const sortedBy = (list: AskedList) =>
  list.sort === 'created' ? stories.createdAt : stories.updatedAt;

/** Text that stands for itself in a LIKE pattern. */
export const literally = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&');

/**
 * The filters of a list as conditions on `stories`.
 * @param list what was asked
 * @param zone the newsroom's: days begin and end there
 * @param but filters left out, to count what each of their values would give
 */
export function listConditions(
  list: AskedList,
  zone: string,
  but: readonly ('working' | 'public' | 'clock')[] = [],
): SQL | undefined {
  const at = sortedBy(list);
  return and(
    list.section === 'none'
      ? isNull(stories.sectionId)
      : list.section
        ? eq(stories.sectionId, list.section)
        : undefined,
    list.working && !but.includes('working') ? eq(stories.working, list.working) : undefined,
    list.public && !but.includes('public') ? eq(stories.public, list.public) : undefined,
    list.clock && !but.includes('clock') ? isNotNull(stories.scheduledFor) : undefined,
    list.language ? eq(stories.language, list.language) : undefined,
    list.author
      ? sql`exists (select from ${storyBylines}
          where ${storyBylines.storyId} = ${stories.id} and ${storyBylines.authorId} = ${list.author})`
      : undefined,
    list.from ? gte(at, boundsOfDay(list.from, zone).from) : undefined,
    list.to ? lt(at, boundsOfDay(list.to, zone).to) : undefined,
    list.search ? withWords(list.search) : undefined,
  );
}

/** A part of the headline, or of the slug where it could be one. */
export function withWords(search: string): SQL {
  const part = `%${literally(search)}%`;
  // Without letters of two cases (Hangul), LIKE finds as much as ILIKE in a sixth of the time.
  const headline =
    search.toLowerCase() === search.toUpperCase()
      ? sql`${stories.headline} like ${part}`
      : sql`${stories.headline} ilike ${part}`;
  return /^[a-z0-9-]+$/i.test(search)
    ? sql`(${headline} or ${stories.slug} like ${part.toLowerCase()})`
    : headline;
}
