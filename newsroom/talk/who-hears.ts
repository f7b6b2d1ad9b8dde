import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { comments, staff, stories } from '#db/schema/index.ts';
import { tell } from '../notices/telling.ts';
import type { Who } from '../stories/permissions.ts';

/** As much of a comment as a notice shows, in UTF-16 units. */
const excerpt = 280;

type Said = {
  storyId: string;
  threadId: string;
  commentId: string;
  words: string;
  /** Staff called by name. */
  mentions: readonly string[];
  bylineStaffIds: readonly string[];
  /** A comment that was changed concerns only those it calls now. */
  kind: 'begins' | 'answers' | 'edited';
};

/**
 * Tells people of a comment, each once: whoever is called by name, whoever talks in the thread, whoever the story is.
 * @param tx the act's transaction
 */
export async function tellOfComment(tx: Transaction, who: Who, said: Said): Promise<void> {
  const [story] = await tx
    .select({ creatorId: stories.creatorId, submitterId: stories.submitterId })
    .from(stories)
    .where(eq(stories.id, said.storyId));
  const talking =
    said.kind === 'answers'
      ? await tx
          .selectDistinct({ by: comments.by })
          .from(comments)
          .where(eq(comments.threadId, said.threadId))
      : [];
  const heard = new Set<string>([who.id]);
  const about = {
    storyId: said.storyId,
    href: hrefOf(said.storyId, said.commentId),
    by: who.id,
    note: said.words.length > excerpt ? `${said.words.slice(0, excerpt - 1)}…` : said.words,
  };
  const hears = async (what: string, people: (string | null | undefined)[]) => {
    const to = people.filter((id): id is string => Boolean(id) && !heard.has(id as string));
    for (const id of to) heard.add(id);
    await tell(tx, { ...about, to, what });
  };
  await hears('mention', [...said.mentions]);
  if (said.kind === 'edited') return;
  await hears(
    'reply',
    talking.map(({ by }) => by),
  );
  await hears('comment', [story?.creatorId, story?.submitterId, ...said.bylineStaffIds]);
}

/**
 * Where a comment is read: the story's page, opened at it.
 * @param storyId the story
 * @param commentId the comment
 */
export function hrefOf(storyId: string, commentId: string): string {
  return `/desk/stories/${storyId}#comment-${commentId}`;
}

/**
 * Those of the people named who work here.
 * @param tx the act's transaction
 * @param ids as they came from outside
 */
export async function whoWorksHere(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(inArray(staff.id, [...ids]), isNull(staff.suspendedAt)));
  return rows.map(({ id }) => id);
}
