import { eq } from 'drizzle-orm';
import { liveStories, publications } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { post } from '../../outbox/post.ts';
import { NotAllowed } from '../../refusals.ts';
import { type Base, type Outcome, perform, writtenNote } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { withdrawApproval } from '../withdrawing.ts';

/**
 * Takes a live story away from readers: its address answers 410 at once, and no list, feed or search holds it.
 * @param who who is asking: a managing editor
 * @param input the story, the version seen, and the reason
 * @throws NotAllowed, Stale, NotFound, Incomplete (no reason)
 */
export async function kill(who: Who, input: Base & { note?: string }): Promise<Outcome> {
  return perform(who, 'kill', input, async (story, tx) => {
    const note = writtenNote(input.note);
    const [live] = await tx.select().from(liveStories).where(eq(liveStories.storyId, story.row.id));
    if (!live) throw new NotAllowed('not_in_this_state');
    await withdrawApproval(tx, story, who, note);
    const [publication] = await tx
      .insert(publications)
      .values({
        storyId: story.row.id,
        revisionId: live.revisionId,
        kind: 'kill',
        note,
        by: who.id,
        at: now(),
      })
      .returning({ id: publications.id });
    await post(tx, {
      kind: 'site_changed',
      payload: { storyId: story.row.id, language: live.language, slug: live.slug },
    });
    return { set: { livePublicationId: publication?.id, approvalId: null }, note, detail: { kind: 'kill' } };
  });
}
