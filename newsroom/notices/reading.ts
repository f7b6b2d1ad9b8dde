import { and, desc, eq, isNull, lt, lte, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { notices, staff, stories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import type { Who } from '../stories/permissions.ts';
import { kindOf, type NoticeKind, patternOf } from './kinds.ts';
import { hrefOfNotice } from './saying.ts';

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
export type NoticeLine = Notice & { kind: NoticeKind; seenAt: Date | null };

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
    href: hrefOfNotice({ href, storyId }),
  }));
}

const page = 50;

/**
 * A person's notices, seen and unseen, newest first.
 * @param who who is asking: the notices are theirs
 * @param asked only the unseen, only alarms, only one group; and where the page before ended
 * @returns a page of them, and the number to go on from when there are more
 */
export async function readNotices(
  who: Who,
  asked: { unseen?: boolean; kind?: NoticeKind; before?: number },
): Promise<{ notices: NoticeLine[]; older: number | null }> {
  const { unseen, kind, before } = asked;
  const rows = await desk()
    .select({ notice: notices, headline: stories.headline, by: staff.name })
    .from(notices)
    .leftJoin(stories, eq(stories.id, notices.storyId))
    .leftJoin(staff, eq(staff.id, notices.by))
    .where(
      and(
        eq(notices.staffId, who.id),
        unseen ? isNull(notices.seenAt) : undefined,
        before === undefined ? undefined : lt(notices.id, before),
        kind ? ofKind(kind) : undefined,
      ),
    )
    .orderBy(desc(notices.id))
    .limit(page + 1);
  const lines = rows.slice(0, page).map(
    ({ notice, headline, by }): NoticeLine => ({
      id: notice.id,
      what: notice.what,
      kind: kindOf(notice.what, notice.alarm),
      headline: headline ?? '',
      href: hrefOfNotice(notice),
      by,
      note: notice.note,
      alarm: notice.alarm,
      at: notice.at,
      seenAt: notice.seenAt,
    }),
  );
  return { notices: lines, older: rows.length > page ? (lines.at(-1)?.id ?? null) : null };
}

function ofKind(kind: NoticeKind) {
  if (kind === 'alarms') return eq(notices.alarm, true);
  const { pattern, others } = patternOf(kind);
  const fits = pattern ? sql`${notices.what} ~ ${pattern}` : undefined;
  return and(eq(notices.alarm, false), fits, ...others.map((other) => sql`${notices.what} !~ ${other}`));
}

/**
 * Marks one notice of a person as seen.
 * @param who who is asking
 * @param id of the notice; another's stays as it is
 */
export async function markOneSeen(who: Who, id: number): Promise<void> {
  await desk()
    .update(notices)
    .set({ seenAt: now() })
    .where(and(eq(notices.staffId, who.id), eq(notices.id, id), isNull(notices.seenAt)));
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
