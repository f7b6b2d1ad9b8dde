import { post } from '../../outbox/post.ts';
import { keysOfLive } from '../keys-of-live.ts';
import { lastPublished, publishWords } from '../note-on-live.ts';
import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { withdrawApproval } from '../withdrawing.ts';
import { type Written, written } from '../written-words.ts';

/**
 * Takes a story away from readers: its address answers 410 at once, and no list, feed or search holds it.
 * @param who who is asking: a managing editor
 * @param input the story, the version seen, and the reason, which only the newsroom reads
 * @throws NotAllowed, Stale, NotFound, Incomplete (no reason)
 */
export async function kill(who: Who, input: Base & Written): Promise<Outcome> {
  return perform(who, 'kill', input, async (story, tx) => {
    const words = written('kill', input);
    const last = await lastPublished(tx, story);
    const keys = await keysOfLive(tx, story.row.id);
    await withdrawApproval(tx, story, who, words.note ?? '');
    const livePublicationId = await publishWords(tx, story, who, 'kill', { ...last, reviewId: null }, words);
    await post(tx, {
      kind: 'site_changed',
      payload: { storyId: story.row.id, language: story.row.language, slug: last.slug, keys },
    });
    return { set: { livePublicationId, approvalId: null }, note: words.note, detail: { kind: 'kill' } };
  });
}
