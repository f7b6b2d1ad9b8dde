import { and, desc, eq, gte } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { publications, reviews, staff, stories } from '#db/schema/index.ts';

export type PublishedAlone = { storyId: string; headline: string; by: string; at: Date; reason: string };

/**
 * What was published by one pair of eyes since an instant, newest first, with the written reason.
 * @param since usually the beginning of the newsroom's day
 */
export async function publishedAlone(since: Date): Promise<PublishedAlone[]> {
  return desk()
    .select({
      storyId: stories.id,
      headline: stories.headline,
      by: staff.name,
      at: publications.at,
      reason: reviews.note,
    })
    .from(publications)
    .innerJoin(reviews, eq(reviews.id, publications.reviewId))
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .innerJoin(staff, eq(staff.id, publications.by))
    .where(and(gte(publications.at, since), eq(reviews.alone, true)))
    .orderBy(desc(publications.at));
}
