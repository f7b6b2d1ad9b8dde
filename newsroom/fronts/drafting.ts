import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import { fronts, keptDrafts } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { parsed } from '../parsed.ts';
import { rowId } from '../staff/fields.ts';
import type { Who } from '../stories/permissions.ts';
import { asLayout, type FrontRow, isHeld, takeFront } from './in-hand.ts';
import { isSameLayout, type Layout, layout } from './layout.ts';

const saving = z.object({
  frontId: rowId,
  /** The window's own name. */
  tab: z.uuid(),
  /** The version on the screen. */
  version: z.int(),
  layout,
});
export type SavingFront = z.input<typeof saving>;

/** Whether a draft was saved; if not, it was kept as a version of its maker's, unless it says nothing new. */
export type SavedFront = { saved: true; version: number } | { saved: false; kept: string | null };

/**
 * Saves the draft of a front while it is laid out. Whoever lost the front meanwhile, or looks at an older version than
 * there is, writes nothing over: what they have is kept beside it.
 * @param who who is asking
 * @param given the front, the window, the version on its screen, and the layout
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function saveFront(who: Who, given: SavingFront): Promise<SavedFront> {
  const { frontId, tab, version, layout: laid } = parsed(saving, given);
  return desk().transaction(async (tx): Promise<SavedFront> => {
    const row = await takeFront(tx, who, 'lay_out', frontId);
    const at = now();
    const here = row.heldBy === who.id && row.heldTab === tab;
    if (row.version !== version || (!here && isHeld(row)))
      return { saved: false, kept: await keepBeside(tx, row, who, laid) };
    const hold = { heldBy: who.id, heldTab: tab, heldSince: here ? row.heldSince : at, heldSeenAt: at };
    if (row.draft && isSameLayout(asLayout(row.draft), laid)) {
      await tx.update(fronts).set(hold).where(eq(fronts.id, frontId));
      return { saved: true, version };
    }
    await tx
      .update(fronts)
      .set({ ...hold, draft: laid, version: version + 1, draftBy: who.id, draftAt: at })
      .where(eq(fronts.id, frontId));
    return { saved: true, version: version + 1 };
  });
}

async function keepBeside(tx: Transaction, row: FrontRow, who: Who, laid: Layout): Promise<string | null> {
  if (row.draft && isSameLayout(asLayout(row.draft), laid)) return null;
  const [last] = await tx
    .select()
    .from(keptDrafts)
    .where(and(eq(keptDrafts.frontId, row.id), eq(keptDrafts.by, who.id)))
    .orderBy(desc(keptDrafts.keptAt))
    .limit(1);
  // A window that asks twice has it kept once.
  if (last && isSameLayout(asLayout(last.layout), laid)) return last.id;
  const [kept] = await tx
    .insert(keptDrafts)
    .values({ frontId: row.id, layout: laid, by: who.id, keptAt: now(), why: 'unsaved' })
    .returning({ id: keptDrafts.id });
  return kept?.id ?? null;
}
