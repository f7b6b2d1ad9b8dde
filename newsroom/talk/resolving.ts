import { desk } from '#db/desk.ts';
import { threadStates } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { tell } from '../notices/telling.ts';
import type { Who } from '../stories/permissions.ts';
import { type TalkAct, talkPermissions } from './permissions.ts';
import { mustBeAllowedToTalk, recordTalk, takeThread } from './thread.ts';
import { hrefOf } from './who-hears.ts';

/**
 * Says that nothing is left to be done about a thread.
 * @param who who is asking
 * @param threadId the thread, as it came from outside
 * @throws NotFound, NotAllowed
 */
export function resolveThread(who: Who, threadId: string): Promise<void> {
  return change(who, 'resolve_thread', threadId);
}

/**
 * Opens a resolved thread again.
 * @param who who is asking
 * @param threadId the thread, as it came from outside
 * @throws NotFound, NotAllowed
 */
export function reopenThread(who: Who, threadId: string): Promise<void> {
  return change(who, 'reopen_thread', threadId);
}

async function change(who: Who, act: TalkAct, threadId: string): Promise<void> {
  await desk().transaction(async (tx) => {
    const { thread, facts } = await takeThread(tx, threadId);
    mustBeAllowedToTalk(who, act, facts);
    const state = talkPermissions[act].leadsTo ?? 'open';
    await tx.insert(threadStates).values({ threadId: thread.id, state, by: who.id, at: now() });
    await tell(tx, {
      to: [thread.by],
      what: act,
      storyId: thread.storyId,
      href: hrefOf(thread.storyId, thread.id),
      by: who.id,
    });
    await recordTalk(tx, who, act, { storyId: thread.storyId, thread: thread.id });
  });
}
