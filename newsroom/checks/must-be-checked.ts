import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { ticks } from '#db/schema/index.ts';
import { Unchecked } from '../refusals.ts';
import type { InHand } from '../stories/in-hand.ts';
import { type Check, checksOf, surroundingsOf } from './reading.ts';
import { findingsOf, isMet } from './unmet.ts';

/**
 * Checks that a story meets every `must` of its section, in exactly the words it says now. What links answered is
 * read from what is known: they were asked before, no network is asked within an act.
 * @param tx the act's transaction, holding the story
 * @param story the story in hand
 * @throws Unchecked naming each line that is not met
 */
export async function mustBeChecked(tx: Transaction, { row, copy }: InHand): Promise<void> {
  const musts = (await checksOf(tx, copy.content.sectionId)).filter(({ kind }) => kind === 'must');
  if (musts.length === 0) return;
  const ticked = await tx
    .select({ checkId: ticks.checkId })
    .from(ticks)
    .where(and(eq(ticks.storyId, row.id), eq(ticks.sha256, copy.sha256), isNull(ticks.withdrawnAt)));
  const around = await surroundingsOf(tx, copy.content);
  const unmet = musts.filter(
    (check) =>
      !isMet(
        check,
        copy.content,
        around,
        ticked.some(({ checkId }) => checkId === check.id),
      ),
  );
  if (unmet.length === 0) return;
  const pending = (check: Check) =>
    check.automatic === 'links_answer' &&
    findingsOf(check, copy.content, around).every(({ what }) => what === 'link_not_asked');
  throw new Unchecked(
    unmet.map((check) => ({ automatic: check.automatic, texts: check.texts, pending: pending(check) })),
  );
}
