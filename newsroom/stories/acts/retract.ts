import { post } from '../../outbox/post.ts';
import { keysOfLive } from '../keys-of-live.ts';
import { lastPublished, publishWords } from '../note-on-live.ts';
import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { withdrawApproval } from '../withdrawing.ts';
import { type Written, written } from '../written-words.ts';

/**
 * Retracts a live story: its address stays, with its headline and the reason in place of its words, or above them
 * where the newsroom wants it; it leaves every list, feed and search. A retracted story stays retracted; only a kill can follow.
 * @param who who is asking: a managing editor
 * @param input the story, the version seen, the reason, which readers read, and whether the words stay readable below it
 * @throws NotAllowed, Stale, NotFound, Incomplete (no reason)
 */
export async function retract(who: Who, input: Base & Written & { wordsStay?: boolean }): Promise<Outcome> {
  return perform(who, 'retract', input, async (story, tx) => {
    const words = written('retraction', input);
    const { wordsStay = false } = input;
    const last = await lastPublished(tx, story);
    const keys = await keysOfLive(tx, story.row.id);
    await withdrawApproval(tx, story, who, words.note ?? '');
    const livePublicationId = await publishWords(tx, story, who, 'retraction', last, { ...words, wordsStay });
    await post(tx, {
      kind: 'site_changed',
      payload: { storyId: story.row.id, language: story.row.language, slug: last.slug, keys },
    });
    return {
      set: { livePublicationId, approvalId: null },
      note: words.note,
      detail: { kind: 'retraction', ...(wordsStay ? { wordsStay } : {}) },
    };
  });
}
