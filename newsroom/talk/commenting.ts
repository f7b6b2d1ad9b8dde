import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { comments, commentWords, passages } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { parsed } from '../parsed.ts';
import { NotFound } from '../refusals.ts';
import { uuidPattern } from '../stories/document/body.ts';
import { takeInHand } from '../stories/in-hand.ts';
import type { Who } from '../stories/permissions.ts';
import { commentSaid, passageGiven } from './fields.ts';
import { mustBeAllowedToTalk, recordTalk, takeThread } from './thread.ts';
import { tellOfComment, whoWorksHere } from './who-hears.ts';

const begun = commentSaid.extend({ passage: passageGiven.nullable().default(null) });

/**
 * Begins a thread about a story, or about a passage of it.
 * @param who who is asking
 * @param storyId the story, as it came from outside
 * @param given `{ words, mentions?: staff ids, passage?: { field, start, quote, before, after } | null }`
 * @returns the comment's id, which is the thread's too
 * @throws NotFound, Incomplete
 */
export async function comment(who: Who, storyId: string, given: unknown): Promise<string> {
  const { words, mentions: called, passage } = parsed(begun, given);
  return desk().transaction(async (tx) => {
    const { row, facts } = await takeInHand(tx, storyId);
    mustBeAllowedToTalk(who, 'comment', facts);
    const id = randomUUID();
    const at = now();
    const field = passage?.field ?? null;
    const mentions = await whoWorksHere(tx, called);
    await tx
      .insert(comments)
      .values({ id, storyId: row.id, threadId: id, by: who.id, at, field, quote: passage?.quote ?? '' });
    await tx.insert(commentWords).values({ commentId: id, number: 1, words, mentions, at });
    if (passage) {
      const { field: _, ...stands } = passage;
      await tx.insert(passages).values({ commentId: id, ...stands });
    }
    await tellOfComment(tx, who, {
      storyId: row.id,
      threadId: id,
      commentId: id,
      words,
      mentions,
      bylineStaffIds: facts.bylineStaffIds,
      kind: 'begins',
    });
    await recordTalk(tx, who, 'comment', { storyId: row.id, thread: id, field });
    return id;
  });
}

/**
 * Answers within a thread.
 * @param who who is asking
 * @param threadId the thread, as it came from outside
 * @param given `{ words, mentions? }`
 * @returns the comment's id
 * @throws NotFound, NotAllowed (the thread is resolved), Incomplete
 */
export async function reply(who: Who, threadId: string, given: unknown): Promise<string> {
  const { words, mentions: called } = parsed(commentSaid, given);
  return desk().transaction(async (tx) => {
    const { thread, facts } = await takeThread(tx, threadId);
    mustBeAllowedToTalk(who, 'reply', facts);
    const id = randomUUID();
    const at = now();
    const mentions = await whoWorksHere(tx, called);
    await tx.insert(comments).values({ id, storyId: thread.storyId, threadId: thread.id, by: who.id, at });
    await tx.insert(commentWords).values({ commentId: id, number: 1, words, mentions, at });
    await tellOfComment(tx, who, {
      storyId: thread.storyId,
      threadId: thread.id,
      commentId: id,
      words,
      mentions,
      bylineStaffIds: facts.bylineStaffIds,
      kind: 'answers',
    });
    await recordTalk(tx, who, 'reply', { storyId: thread.storyId, thread: thread.id, comment: id });
    return id;
  });
}

/**
 * Says one's own comment in other words; the earlier ones stay in its history.
 * @param who who is asking
 * @param commentId the comment, as it came from outside
 * @param given `{ words, mentions? }`
 * @throws NotFound, NotAllowed (another's, or the thread is resolved), Incomplete
 */
export async function editComment(who: Who, commentId: string, given: unknown): Promise<void> {
  const { words, mentions: called } = parsed(commentSaid, given);
  const id = z.string().regex(uuidPattern).safeParse(commentId).data;
  if (!id) throw new NotFound('comment');
  await desk().transaction(async (tx) => {
    const [edited] = await tx.select().from(comments).where(eq(comments.id, id));
    if (!edited) throw new NotFound('comment');
    const { thread, facts } = await takeThread(tx, edited.threadId);
    mustBeAllowedToTalk(who, 'edit_comment', { ...facts, commentBy: edited.by });
    const [newest] = await tx
      .select()
      .from(commentWords)
      .where(eq(commentWords.commentId, id))
      .orderBy(desc(commentWords.number))
      .limit(1);
    if (newest?.words === words) return;
    const mentions = await whoWorksHere(tx, called);
    const number = (newest?.number ?? 0) + 1;
    await tx.insert(commentWords).values({ commentId: id, number, words, mentions, at: now() });
    // Who was called before has heard; only new names are.
    await tellOfComment(tx, who, {
      storyId: thread.storyId,
      threadId: thread.id,
      commentId: id,
      words,
      mentions: mentions.filter((one) => !newest?.mentions.includes(one)),
      bylineStaffIds: [],
      kind: 'edited',
    });
    await recordTalk(tx, who, 'edit_comment', { storyId: thread.storyId, thread: thread.id, comment: id });
  });
}
