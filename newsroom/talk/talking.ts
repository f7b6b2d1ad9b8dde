import { z } from 'zod';
import { parsed } from '../parsed.ts';
import type { Who } from '../stories/permissions.ts';
import { comment, editComment, reply } from './commenting.ts';
import { talkActs } from './permissions.ts';
import { readTalk, type Talk } from './reading.ts';
import { reopenThread, resolveThread } from './resolving.ts';

const order = z.looseObject({
  act: z.enum(talkActs),
  /** The thread or the comment it is done to; a thread is begun without one. */
  to: z.string().default(''),
});

/**
 * Does one thing in the talk about a story, from whatever page.
 * @param who who is asking
 * @param storyId the story, as it came from outside
 * @param given `{ act, to?: id of the thread or comment, words?, mentions?, passage? }`
 * @returns the talk as it stands then, and the comment that was made
 * @throws NotFound, NotAllowed, Incomplete
 */
export async function talkOn(
  who: Who,
  storyId: string,
  given: unknown,
): Promise<Talk & { made: string | null }> {
  const { act, to } = parsed(order, given);
  let made: string | null = null;
  if (act === 'comment') made = await comment(who, storyId, given);
  else if (act === 'reply') made = await reply(who, to, given);
  else if (act === 'edit_comment') await editComment(who, to, given);
  else if (act === 'resolve_thread') await resolveThread(who, to);
  else await reopenThread(who, to);
  return { ...(await readTalk(who, storyId)), made };
}
