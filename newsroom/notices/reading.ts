import { and, desc, eq, isNull, lte } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { notices, staff, stories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import type { Who } from '../stories/permissions.ts';

export type Notice = {
  id: number;
  /** A key of the words `notices.what`. */
  what: string;
  /** Of the story it is about; empty when it has none yet, or when it is about no story. */
  headline: string;
  /** Path of the desk it leads to. */
  href: string;
  /** Null: the newsroom itself. */
  by: string | null;
  note: string;
  alarm: boolean;
  at: Date;
};

/** More than this are not counted one by one. */
export const mostNotices = 50;

/**
 * What a person has not seen yet, alarms first, then newest first, at most `mostNotices`.
 * @param who who is asking: the notices are theirs
 */
export async function unseenNotices(who: Who): Promise<Notice[]> {
  const rows = await desk()
    .select({
      id: notices.id,
      storyId: notices.storyId,
      headline: stories.headline,
      what: notices.what,
      href: notices.href,
      by: staff.name,
      note: notices.note,
      alarm: notices.alarm,
      at: notices.at,
    })
    .from(notices)
    .leftJoin(stories, eq(stories.id, notices.storyId))
    .leftJoin(staff, eq(staff.id, notices.by))
    .where(and(eq(notices.staffId, who.id), isNull(notices.seenAt)))
    .orderBy(desc(notices.alarm), desc(notices.at), desc(notices.id))
    .limit(mostNotices);
  return rows.map(({ storyId, href, headline, ...notice }) => ({
    ...notice,
    headline: headline ?? '',
    href: href || (storyId ? `/desk/stories/${storyId}` : '/desk'),
  }));
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
