import { and, eq, sql } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { ledger, looks, revisions } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { takeInHand } from '../stories/in-hand.ts';
import type { Who } from '../stories/permissions.ts';

/** Looks nearer together than this are one visit, in milliseconds: a reload does not make news old. */
export const oneVisit = 30 * 60_000;

/**
 * Remembers that a person looks at a story as it stands.
 * @param who who looks
 * @param storyId the story, as it came from outside
 * @param caughtUp true: they have read what is new, and it is news no longer
 * @throws NotFound
 */
export async function lookAt(who: Who, storyId: string, caughtUp = false): Promise<void> {
  await desk().transaction(async (tx) => {
    const { row, copy } = await takeInHand(tx, storyId, false);
    const seen = {
      at: now(),
      seq: await endOfLedger(tx),
      sha256: copy.sha256,
      content: (await isRevision(tx, row.id, copy.sha256)) ? null : copy.content,
    };
    const [last] = await tx
      .select()
      .from(looks)
      .where(and(eq(looks.staffId, who.id), eq(looks.storyId, row.id)))
      .for('update');
    const since =
      !last || caughtUp
        ? seen
        : seen.at.getTime() - last.at.getTime() < oneVisit
          ? { at: last.sinceAt, seq: last.sinceSeq, sha256: last.sinceSha256, content: last.sinceContent }
          : last;
    const values = {
      ...seen,
      sinceAt: since.at,
      sinceSeq: since.seq,
      sinceSha256: since.sha256,
      sinceContent: since.content,
    };
    await tx
      .insert(looks)
      .values({ staffId: who.id, storyId: row.id, ...values })
      .onConflictDoUpdate({ target: [looks.staffId, looks.storyId], set: values });
  });
}

async function endOfLedger(tx: Transaction): Promise<number> {
  const [last] = await tx.select({ seq: sql<number>`coalesce(max(${ledger.seq}), 0)::int` }).from(ledger);
  return last?.seq ?? 0;
}

async function isRevision(tx: Transaction, storyId: string, sha256: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), eq(revisions.sha256, sha256)))
    .limit(1);
  return found !== undefined;
}
