import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import { checks, ticks } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { append } from '../../ledger/append.ts';
import { parsed } from '../../parsed.ts';
import { NotAllowed, NotFound, OtherWords } from '../../refusals.ts';
import { rowId } from '../../staff/fields.ts';
import { type InHand, takeInHand } from '../../stories/in-hand.ts';
import type { Who } from '../../stories/permissions.ts';
import { mayTick } from '../permissions.ts';

const order = z.object({
  storyId: rowId,
  checkId: rowId,
  /** Of the words on the person's screen. */
  sha256: z.string('missing').regex(/^[0-9a-f]{64}$/, 'wrong'),
});
export type TickOrder = z.input<typeof order>;

/**
 * Ticks one line of a story's checklist, for exactly the words the person saw.
 * @param who who is asking
 * @param given the story, the line, the SHA-256 of the words seen
 * @throws NotAllowed, NotFound, Incomplete, OtherWords when the words are not those that were seen
 */
export async function tick(who: Who, given: unknown): Promise<void> {
  return onLine(who, given, async (tx, story, { checkId, sha256 }) => {
    if (story.copy.sha256 !== sha256) throw new OtherWords();
    const made = await tx
      .insert(ticks)
      .values({ storyId: story.row.id, checkId, sha256, by: who.id, at: now() })
      .onConflictDoNothing()
      .returning({ id: ticks.id });
    return made.length > 0 ? 'story.tick' : null;
  });
}

/**
 * Takes a tick back. Whoever may tick a line may say that it was too early.
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function untick(who: Who, given: unknown): Promise<void> {
  return onLine(who, given, async (tx, story, { checkId, sha256 }) => {
    const taken = await tx
      .update(ticks)
      .set({ withdrawnAt: now(), withdrawnBy: who.id })
      .where(
        and(
          eq(ticks.storyId, story.row.id),
          eq(ticks.checkId, checkId),
          eq(ticks.sha256, sha256),
          isNull(ticks.withdrawnAt),
        ),
      )
      .returning({ id: ticks.id });
    return taken.length > 0 ? 'story.untick' : null;
  });
}

async function onLine(
  who: Who,
  given: unknown,
  work: (tx: Transaction, story: InHand, given: z.output<typeof order>) => Promise<string | null>,
): Promise<void> {
  const input = parsed(order, given);
  await desk().transaction(async (tx) => {
    const story = await takeInHand(tx, input.storyId);
    const [line] = await tx
      .select()
      .from(checks)
      .where(and(eq(checks.id, input.checkId), isNull(checks.removedAt), isNull(checks.automatic)));
    if (!line || line.sectionId !== story.copy.content.sectionId) throw new NotFound('check');
    const answer = mayTick(who, line.tickedBy, story.facts);
    if (!answer.allowed) throw new NotAllowed(answer.why);
    const act = await work(tx, story, input);
    if (!act) return;
    await append(tx, {
      actorId: who.id,
      act,
      subjectKind: 'story',
      subjectId: story.row.id,
      after: { check: line.texts, sha256: input.sha256 },
    });
  });
}
