import { and, eq, gte, lt, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import {
  entries,
  entryReleases,
  entryReviews,
  publications,
  reviews,
  revisions,
  staff,
  stories,
} from '#db/schema/index.ts';

export type PublishedAlone = {
  storyId: string;
  /** Of live coverage: the entry that was let out; null: the story itself. */
  entryId: string | null;
  headline: string;
  language: 'en' | 'ko';
  by: string;
  at: Date;
  reason: string;
};

/**
 * What one pair of eyes let out between two instants, stories and entries of live coverage, newest first, with the
 * written reason.
 * @param from first instant; usually the beginning of a day of the newsroom
 * @param to the instant after the last
 */
export async function publishedAlone(from: Date, to: Date): Promise<PublishedAlone[]> {
  const [whole, pieces] = await Promise.all([storiesAlone(from, to), entriesAlone(from, to)]);
  return [...whole, ...pieces].sort((one, other) => other.at.getTime() - one.at.getTime());
}

function storiesAlone(from: Date, to: Date): Promise<PublishedAlone[]> {
  return desk()
    .select({
      storyId: stories.id,
      entryId: sql<null>`null`,
      // As the words said then, not as they say now.
      headline: sql<string>`${revisions.content} ->> 'headline'`,
      language: stories.language,
      by: staff.name,
      at: publications.at,
      reason: reviews.note,
    })
    .from(publications)
    .innerJoin(reviews, eq(reviews.id, publications.reviewId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .innerJoin(staff, eq(staff.id, publications.by))
    .where(and(gte(publications.at, from), lt(publications.at, to), eq(reviews.alone, true)));
}

function entriesAlone(from: Date, to: Date): Promise<PublishedAlone[]> {
  return desk()
    .select({
      storyId: stories.id,
      entryId: entries.id,
      headline: stories.headline,
      language: stories.language,
      by: staff.name,
      at: entryReleases.at,
      reason: entryReviews.note,
    })
    .from(entryReviews)
    .innerJoin(entryReleases, eq(entryReleases.reviewId, entryReviews.id))
    .innerJoin(entries, eq(entries.id, entryReviews.entryId))
    .innerJoin(stories, eq(stories.id, entries.storyId))
    .innerJoin(staff, eq(staff.id, entryReviews.by))
    .where(and(gte(entryReviews.at, from), lt(entryReviews.at, to), eq(entryReviews.alone, true)));
}
