import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { comments, threadStates } from '#db/schema/index.ts';
import { append } from '../ledger/append.ts';
import { NotAllowed, NotFound } from '../refusals.ts';
import { uuidPattern } from '../stories/document/body.ts';
import { takeInHand } from '../stories/in-hand.ts';
import type { Who } from '../stories/permissions.ts';
import { mayTalk, type TalkAct, type TalkFacts } from './permissions.ts';

type Begun = typeof comments.$inferSelect;

/**
 * Holds the story a thread is about, so that what is done to the thread is done one after the other.
 * @param tx the act's transaction
 * @param threadId as it came from outside
 * @throws NotFound
 */
export async function takeThread(
  tx: Transaction,
  threadId: string,
): Promise<{ thread: Begun; facts: TalkFacts }> {
  if (!uuidPattern.test(threadId)) throw new NotFound('thread');
  const [thread] = await tx
    .select()
    .from(comments)
    .where(and(eq(comments.id, threadId), eq(comments.threadId, threadId)));
  if (!thread) throw new NotFound('thread');
  const story = await takeInHand(tx, thread.storyId);
  const [state] = await tx
    .select({ state: threadStates.state })
    .from(threadStates)
    .where(eq(threadStates.threadId, threadId))
    .orderBy(desc(threadStates.id))
    .limit(1);
  return {
    thread,
    facts: { ...story.facts, threadBy: thread.by, threadState: state?.state ?? 'open' },
  };
}

/**
 * Refuses what a person may not do.
 * @throws NotAllowed
 */
export function mustBeAllowedToTalk(who: Who, act: TalkAct, facts: TalkFacts): void {
  const answer = mayTalk(who, act, facts);
  if (!answer.allowed) throw new NotAllowed(answer.why);
}

/**
 * Leaves word in the story's ledger: who, what, and which comment; not what it says.
 * @param tx the act's transaction
 */
export async function recordTalk(
  tx: Transaction,
  who: Who,
  act: TalkAct,
  done: { storyId: string; thread: string; comment?: string; field?: string | null },
): Promise<void> {
  const { storyId, ...after } = done;
  await append(tx, { actorId: who.id, act: `story.${act}`, subjectKind: 'story', subjectId: storyId, after });
}
