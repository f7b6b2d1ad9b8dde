import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { frontEditions, fronts, sections, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { FrontHeld, NotAllowed, NotFound, StaleFront } from '../refusals.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { Who } from '../stories/permissions.ts';
import { type Layout, layout, usualLayout } from './layout.ts';
import { type FrontAct, whyNotFront } from './permissions.ts';

export type FrontRow = typeof fronts.$inferSelect;

/** A window that was not heard of for so long holds nothing any more, in milliseconds. */
export const goneAfter = 20_000;

/**
 * Takes a front in hand for an act: nobody else writes it until the transaction ends.
 * @param tx the act's transaction
 * @param who who is asking
 * @param act the act
 * @param id the front's id, as it came from outside
 * @throws NotFound, NotAllowed
 */
export async function takeFront(tx: Transaction, who: Who, act: FrontAct, id: string): Promise<FrontRow> {
  if (!uuidPattern.test(id)) throw new NotFound('front');
  const [row] = await tx.select().from(fronts).where(eq(fronts.id, id)).for('update');
  if (!row) throw new NotFound('front');
  const why = whyNotFront(who, act, row);
  if (why) throw new NotAllowed(why);
  return row;
}

/** Whether somebody holds the front now. */
export function isHeld(row: Pick<FrontRow, 'heldSeenAt'>): boolean {
  return row.heldSeenAt !== null && now().getTime() - row.heldSeenAt.getTime() <= goneAfter;
}

/**
 * Refuses whoever looks at an older draft than there is, or works on one another holds.
 * @param base the version on the screen, and the window it stands in
 * @throws StaleFront, FrontHeld
 */
export async function mustBeMine(
  tx: Transaction,
  row: FrontRow,
  who: Who,
  base: { version: number; tab: string },
): Promise<void> {
  if (isHeld(row) && row.heldBy && (row.heldBy !== who.id || row.heldTab !== base.tab)) {
    const [holder] = await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, row.heldBy));
    throw new FrontHeld(holder?.name ?? '');
  }
  if (row.version !== base.version) throw new StaleFront();
}

/** A layout as the database has it. */
export const asLayout = (kept: unknown): Layout => layout.parse(kept);

/**
 * A front's draft: what was laid out last, else what is out, else how a front stands that nobody laid out.
 * @param tx a transaction of the desk, or its connection
 */
export async function draftOf(tx: Pick<Transaction, 'select'>, row: FrontRow): Promise<Layout> {
  if (row.draft) return asLayout(row.draft);
  if (row.liveEditionId) {
    const [live] = await tx
      .select({ layout: frontEditions.layout })
      .from(frontEditions)
      .where(eq(frontEditions.id, row.liveEditionId));
    if (live) return asLayout(live.layout);
  }
  const ids = await tx.select({ id: sections.id }).from(sections).orderBy(sections.position, sections.slug);
  return usualLayout(
    row.sectionId,
    ids.map(({ id }) => id),
  );
}

/** Seals in the ledger what was done to a front. */
export async function told(
  tx: Transaction,
  who: { id: string } | null,
  act: string,
  frontId: string,
  after: object,
): Promise<void> {
  await append(tx, {
    actorId: who?.id ?? null,
    act: `front.${act}`,
    subjectKind: 'front',
    subjectId: frontId,
    after,
  });
}
