import { and, eq, isNull } from 'drizzle-orm';
import { holds } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { type Base, type Outcome, perform, writtenNote } from '../performing.ts';
import type { Who } from '../permissions.ts';

/**
 * Puts a legal hold on a story: until it is lifted nothing of it goes out, whoever asks. It can still be written on,
 * approved, spiked and killed.
 * @param who who is asking: a lawyer, an editor of its section, a managing editor
 * @param input the story, the version seen, and why
 * @throws NotAllowed, Stale, NotFound, Incomplete (no reason)
 */
export async function hold(who: Who, input: Base & { note?: string }): Promise<Outcome> {
  return perform(who, 'hold', input, async (story, tx) => {
    const note = writtenNote(input.note);
    await tx.insert(holds).values({ storyId: story.row.id, by: who.id, at: now(), reason: note });
    return { note };
  });
}

/**
 * Lifts the legal hold of a story, with a word on why it may go out now.
 * @param who who is asking: a lawyer or a managing editor
 * @param input the story, the version seen, and the word
 * @throws NotAllowed, Stale, NotFound, Incomplete (no word)
 */
export async function liftHold(who: Who, input: Base & { note?: string }): Promise<Outcome> {
  return perform(who, 'lift_hold', input, async (story, tx) => {
    const note = writtenNote(input.note);
    await tx
      .update(holds)
      .set({ liftedBy: who.id, liftedAt: now(), word: note })
      .where(and(eq(holds.storyId, story.row.id), isNull(holds.liftedAt)));
    return { note };
  });
}
