import type { Language } from '../stories/document/content.ts';
import { paths } from './paths.ts';
import { addressOf, map } from './sitemaps.ts';
import type { Ask } from './snapshot.ts';

/** A sitemap may hold 50,000 addresses (sitemaps.org); some room is left for a day that grows. */
export const mostAddresses = 40_000;

/** One day of the archive, as it is counted for sitemaps. */
export type LiveDay = { language: Language; day: string; count: number; changedAt: Date };

/** A sitemap of stories: those that first came out from one day on, until another. */
export type StoryMap = {
  /** As in its address. */
  name: string;
  language: Language;
  /** UTC, the first included, the last not; null: to this day. */
  from: string;
  until: string | null;
  /** Which piece of a day that fills more than one sitemap, from 0. */
  piece: number;
  /** When a story in it was published last. */
  changedAt: Date;
};

/** The sitemaps of stories there are, oldest first: read from days, however many stories there are. */
export async function storyMaps(ask: Ask): Promise<StoryMap[]> {
  const days = await ask<LiveDay>(
    `SELECT language, day::text AS day, count, changed_at AS "changedAt" FROM site.live_days ORDER BY language, day`,
  );
  return inMaps(days, mostAddresses);
}

/**
 * Gathers days into sitemaps. Those already full keep their names as the archive grows.
 * @param days in order, each language for itself
 * @param most addresses in one sitemap
 */
export function inMaps(days: LiveDay[], most: number): StoryMap[] {
  const maps: StoryMap[] = [];
  let held = 0;
  for (const { language, day, count, changedAt } of days) {
    const last = maps.at(-1);
    const goesOn = last?.language === language && held + count <= most;
    if (last && goesOn) {
      held += count;
      if (changedAt > last.changedAt) last.changedAt = changedAt;
      continue;
    }
    if (last?.language === language) for (const each of sameDay(maps, last)) each.until = day;
    held = count;
    const pieces = Math.max(1, Math.ceil(count / most));
    for (let piece = 0; piece < pieces; piece += 1)
      maps.push({
        name: `stories-${language}-${day}${piece > 0 ? `-${piece + 1}` : ''}`,
        language,
        from: day,
        until: null,
        piece,
        changedAt,
      });
  }
  return maps;
}

const sameDay = (maps: StoryMap[], { language, from }: StoryMap) =>
  maps.filter((each) => each.language === language && each.from === from);

/** The statement of one sitemap, for the test that looks at its plan. */
export const storyMapStatement = `SELECT v.language, v.slug, v.published_at AS at, o.slug AS other
  FROM (
    SELECT * FROM site.stories
    WHERE language = $1 AND first_published_at >= $2 AND first_published_at < $3
    ORDER BY first_published_at, story_id LIMIT $4 OFFSET $5
  ) v LEFT JOIN site.stories o ON o.translation_group = v.translation_group AND o.language <> v.language
  ORDER BY v.first_published_at, v.story_id`;

/**
 * One sitemap of stories, oldest first, so that those already full hardly change.
 * @param name as the index gives it
 * @returns null when there is no such sitemap
 */
export async function storyMap(ask: Ask, site: string, name: string): Promise<string | null> {
  const found = (await storyMaps(ask)).find((each) => each.name === name);
  if (!found) return null;
  const { language, from, until, piece } = found;
  const entries = await ask<{ language: Language; slug: string; at: Date; other: string | null }>(
    storyMapStatement,
    // Only a day with more stories than a sitemap holds is skipped through, and only within that day.
    [
      language,
      `${from}T00:00Z`,
      until ? `${until}T00:00Z` : 'infinity',
      mostAddresses,
      piece * mostAddresses,
    ],
  );
  return map(
    site,
    entries.map(({ at, other, ...story }) => {
      const otherLanguage = story.language === 'ko' ? 'en' : 'ko';
      const here = { language: story.language, path: paths.story(story) };
      const there = other
        ? [{ language: otherLanguage, path: paths.story({ language: otherLanguage, slug: other }) } as const]
        : [];
      return { ...addressOf(here, there), lastmod: at.toISOString() };
    }),
  );
}
