import { eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { desk } from '#db/desk.ts';
import { notices, staff, stories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import type { Language } from '../stories/document/content.ts';
import { kindOf, type NoticeKind } from './kinds.ts';
import { absolute, hrefOfNotice, sentenceOf } from './saying.ts';

/** A notice as it leaves the desk. */
export type NoticeToSend = {
  id: number;
  staffId: string;
  kind: NoticeKind;
  what: string;
  /** In the person's language; of a story under embargo it does not say which. */
  sentence: string;
  note: string;
  alarm: boolean;
  to: string;
  by: string | null;
  storyId: string | null;
  embargoed: boolean;
  /** Path of the desk. */
  href: string;
  url: string;
  language: Language;
  at: Date;
  seen: boolean;
  suspended: boolean;
};

/**
 * Reads a notice to be sent on.
 * @param id its number
 * @returns null when it is not there
 */
export async function noticeToSend(id: number): Promise<NoticeToSend | null> {
  const doer = alias(staff, 'doer');
  const [row] = await desk()
    .select({
      notice: notices,
      to: staff,
      by: doer.name,
      headline: stories.headline,
      until: stories.embargoUntil,
    })
    .from(notices)
    .innerJoin(staff, eq(staff.id, notices.staffId))
    .leftJoin(doer, eq(doer.id, notices.by))
    .leftJoin(stories, eq(stories.id, notices.storyId))
    .where(eq(notices.id, id));
  if (!row) return null;
  const { notice, to, by, headline, until } = row;
  const embargoed = until !== null && until > now();
  return {
    id: notice.id,
    staffId: to.id,
    kind: kindOf(notice.what, notice.alarm),
    what: notice.what,
    sentence: sentenceOf(to.language, {
      what: notice.what,
      headline: embargoed ? '' : (headline ?? ''),
      by,
    }),
    note: notice.note,
    alarm: notice.alarm,
    to: to.name,
    by,
    storyId: notice.storyId,
    embargoed,
    href: hrefOfNotice(notice),
    url: absolute(notice),
    language: to.language,
    at: notice.at,
    seen: notice.seenAt !== null,
    suspended: to.suspendedAt !== null,
  };
}
