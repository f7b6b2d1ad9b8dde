import { and, desc, eq, isNull, lte } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { notices, staff, stories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import type { Who } from '../stories/permissions.ts';

export type Notice = {
  id: number;
  storyId: string;
  headline: string;
  act: string;
  by: string;
  note: string;
  at: Date;
};

/** More than this are not counted one by one. */
export const mostNotices = 50;

/**
 * What a person has not seen yet, newest first, at most `mostNotices`.
 * @param who who is asking: the notices are theirs
 */
export async function unseenNotices(who: Who): Promise<Notice[]> {
  return desk()
    .select({
      id: notices.id,
      storyId: notices.storyId,
      headline: stories.headline,
      act: notices.act,
      by: staff.name,
      note: notices.note,
      at: notices.at,
    })
    .from(notices)
    .innerJoin(stories, eq(stories.id, notices.storyId))
    .innerJoin(staff, eq(staff.id, notices.by))
    .where(and(eq(notices.staffId, who.id), isNull(notices.seenAt)))
    .orderBy(desc(notices.at), desc(notices.id))
    .limit(mostNotices);
}

/**
 * Marks a person's notices as seen, up to the newest that stood on their screen.
 * @param who who is asking
 * @param upTo id of that notice; later ones stay new
 */
export async function markSeen(who: Who, upTo: number): Promise<void> {
  await desk()
    .update(notices)
    .set({ seenAt: now() })
    .where(and(eq(notices.staffId, who.id), isNull(notices.seenAt), lte(notices.id, upTo)));
}
