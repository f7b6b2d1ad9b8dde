import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import {
  comments,
  commentWords,
  passages,
  reviews,
  revisions,
  staff,
  threadStates,
} from '#db/schema/index.ts';
import { takeInHand } from '../stories/in-hand.ts';
import type { Who } from '../stories/permissions.ts';
import { locate, type Passage, type PassageField, textOfField } from './passages.ts';
import { mayTalk, type TalkFacts, type ThreadState } from './permissions.ts';

export type Someone = { id: string; name: string };
/** Fit for JSON, as all of these: instants are ISO 8601 in UTC. */
export type Comment = {
  id: string;
  by: Someone;
  at: string;
  words: string;
  mentions: Someone[];
  /** What it said before, oldest first. */
  earlier: { words: string; at: string }[];
  mayEdit: boolean;
};
export type Thread = {
  id: string;
  state: ThreadState;
  /** Who resolved it or opened it again, and when; null: nobody yet. */
  changed: { by: Someone; at: string } | null;
  field: PassageField | null;
  /** The words it was written about, as they were then. */
  quote: string;
  /** Where they stand in the words that are saved; null: about the whole story, or the words are gone. */
  passage: Passage | null;
  /** Where they were seen last, to be looked for in words that are not saved. */
  lastSeen: Passage | null;
  comments: Comment[];
  may: { reply: boolean; resolve: boolean; reopen: boolean };
};
/** What an editor asked to be changed, with the note that act needs. */
export type Asked = { at: string; by: Someone; note: string; revision: number };
export type Talk = { threads: Thread[]; asked: Asked[]; staff: Someone[] };

/**
 * All that is said about a story on the desk, in the order it was begun. Everyone on the staff may read it.
 * @param who who is asking
 * @param storyId the story, as it came from outside
 * @throws NotFound
 */
export async function readTalk(who: Who, storyId: string): Promise<Talk> {
  const { copy, facts } = await desk().transaction((tx) => takeInHand(tx, storyId, false));
  const [said, words, states, asked, everybody] = await Promise.all([
    desk()
      .select({ comment: comments, passage: passages })
      .from(comments)
      .leftJoin(passages, eq(passages.commentId, comments.id))
      .where(eq(comments.storyId, storyId))
      .orderBy(asc(comments.at), asc(comments.id)),
    desk()
      .select({ words: commentWords })
      .from(commentWords)
      .innerJoin(comments, eq(comments.id, commentWords.commentId))
      .where(eq(comments.storyId, storyId))
      .orderBy(asc(commentWords.number)),
    desk()
      .select({ state: threadStates })
      .from(threadStates)
      .innerJoin(comments, eq(comments.id, threadStates.threadId))
      .where(eq(comments.storyId, storyId))
      .orderBy(asc(threadStates.id)),
    changesAskedFor(storyId),
    desk()
      .select({ id: staff.id, name: staff.name, suspendedAt: staff.suspendedAt })
      .from(staff)
      .orderBy(asc(staff.name)),
  ]);
  const names = new Map(everybody.map(({ id, name }) => [id, { id, name }]));
  const person = (id: string): Someone => names.get(id) ?? { id, name: '' };
  const sayings = Map.groupBy(
    words.map((row) => row.words),
    (one) => one.commentId,
  );
  const answers = Map.groupBy(said, ({ comment }) => comment.threadId);
  const threads = said
    .filter(({ comment }) => comment.id === comment.threadId)
    .map(({ comment: root, passage }): Thread => {
      const last = states.findLast(({ state }) => state.threadId === root.id)?.state;
      const state = last?.state ?? 'open';
      const known: TalkFacts = { ...facts, threadBy: root.by, threadState: state };
      const may = (act: Parameters<typeof mayTalk>[1], commentBy?: string) =>
        mayTalk(who, act, { ...known, commentBy }).allowed;
      return {
        id: root.id,
        state,
        changed: last ? { by: person(last.by), at: last.at.toISOString() } : null,
        field: root.field,
        quote: root.quote,
        passage: root.field && passage ? standing(textOfField(copy.content, root.field), passage) : null,
        lastSeen: passage ? withoutId(passage) : null,
        comments: (answers.get(root.id) ?? []).map(({ comment }) => {
          const versions = sayings.get(comment.id) ?? [];
          const newest = versions.at(-1);
          return {
            id: comment.id,
            by: person(comment.by),
            at: comment.at.toISOString(),
            words: newest?.words ?? '',
            mentions: (newest?.mentions ?? []).map(person),
            earlier: versions.slice(0, -1).map((one) => ({ words: one.words, at: one.at.toISOString() })),
            mayEdit: may('edit_comment', comment.by),
          };
        }),
        may: { reply: may('reply'), resolve: may('resolve_thread'), reopen: may('reopen_thread') },
      };
    });
  return {
    threads,
    asked: asked.map(({ at, by, ...one }) => ({ ...one, at: at.toISOString(), by: person(by) })),
    staff: everybody.filter((one) => !one.suspendedAt).map(({ id, name }) => ({ id, name })),
  };
}

function standing(text: string, passage: Passage): Passage | null {
  const range = locate(text, passage);
  return range ? { ...withoutId(passage), start: range.from } : null;
}

function withoutId({ start, quote, before, after }: Passage): Passage {
  return { start, quote, before, after };
}

async function changesAskedFor(storyId: string) {
  return desk()
    .select({ at: reviews.at, by: reviews.by, note: reviews.note, revision: revisions.number })
    .from(reviews)
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .where(and(eq(reviews.storyId, storyId), eq(reviews.verdict, 'changes_requested')))
    .orderBy(asc(reviews.at));
}

/**
 * How many threads are open on each of some stories; a story without one is not in it.
 * @param storyIds the stories
 */
export async function openThreads(storyIds: readonly string[]): Promise<Map<string, number>> {
  if (storyIds.length === 0) return new Map();
  const rows = await desk()
    .select({ storyId: comments.storyId, count: sql<number>`count(*)::int` })
    .from(comments)
    .where(
      and(
        inArray(comments.storyId, [...storyIds]),
        eq(comments.id, comments.threadId),
        isNull(sql`(select nullif(s.state, 'open') from thread_states s where s.thread_id = ${comments.id}
          order by s.id desc limit 1)`),
      ),
    )
    .groupBy(comments.storyId);
  return new Map(rows.map(({ storyId, count }) => [storyId, count]));
}
