import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import { fronts, keptDrafts, ledger, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { parsed } from '../parsed.ts';
import { Incomplete } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import { cleanText } from '../stories/document/clean-text.ts';
import type { Who } from '../stories/permissions.ts';
import { type FrontRow, isHeld, takeFront, told } from './in-hand.ts';
import { mayFront } from './permissions.ts';

/** Who holds a front, as one window is told. */
export type Held = {
  version: number;
  /** Null: nobody. */
  holder: { id: string; name: string; since: Date; here: boolean } | null;
  /** Why another took it over from this person, where that was what happened last. */
  taken: { by: string; note: string; at: Date } | null;
};

const beat = z.object({ tab: z.uuid(), gone: z.boolean().default(false) });
const takingOver = z.object({
  frontId: rowId,
  tab: z.uuid(),
  note: z
    .string('missing')
    .max(500, 'too_long')
    .transform((text) => cleanText(text).trim()),
});
export type TakingOver = z.input<typeof takingOver>;

/**
 * Says that a window has a front open, or no more. It holds the front if nobody else does and the person may lay it out.
 * @param who who is there
 * @param frontId the front, as it came from outside
 * @param given `{ tab: the window's own name, gone? }`
 * @returns who holds it now
 * @throws NotFound, NotAllowed, Incomplete
 */
export async function beatFront(who: Who, frontId: string, given: unknown): Promise<Held> {
  const { tab, gone } = parsed(beat, given);
  return desk().transaction(async (tx) => {
    const row = await takeFront(tx, who, 'see', frontId);
    const here = row.heldBy === who.id && row.heldTab === tab;
    if (gone && here) return heldNow(tx, await hold(tx, row, null), who, tab);
    if (!gone && (here || !isHeld(row)) && mayFront(who, 'lay_out', row))
      return heldNow(tx, await hold(tx, row, { who, tab }), who, tab);
    return heldNow(tx, row, who, tab);
  });
}

/**
 * Takes a front over from whoever holds it. Their draft is kept as a version of theirs; what they have not saved yet,
 * their window keeps the same way.
 * @param who who is asking
 * @param given the front, the window, and a word to the other; none is needed to oneself
 * @throws NotFound, NotAllowed, Incomplete
 */
export async function takeOverFront(who: Who, given: TakingOver): Promise<Held> {
  const { frontId, tab, note } = parsed(takingOver, given);
  return desk().transaction(async (tx) => {
    const row = await takeFront(tx, who, 'take_over', frontId);
    const other = isHeld(row) && row.heldBy !== who.id ? row.heldBy : null;
    if (other && !note) throw new Incomplete({ note: 'missing' });
    if (other && row.draft)
      await tx
        .insert(keptDrafts)
        .values({ frontId, layout: row.draft, by: row.draftBy ?? other, keptAt: now(), why: 'taken' });
    const taken = await hold(tx, row, { who, tab });
    if (other) await told(tx, who, 'take_over', frontId, { from: other, note, version: row.version });
    return heldNow(tx, taken, who, tab);
  });
}

async function hold(
  tx: Transaction,
  row: FrontRow,
  holder: { who: Who; tab: string } | null,
): Promise<FrontRow> {
  const at = now();
  const same = holder && row.heldTab === holder.tab && row.heldBy === holder.who.id && isHeld(row);
  const set = {
    heldBy: holder?.who.id ?? null,
    heldTab: holder?.tab ?? null,
    heldSince: same ? row.heldSince : holder && at,
    heldSeenAt: holder && at,
  };
  await tx.update(fronts).set(set).where(eq(fronts.id, row.id));
  return { ...row, ...set };
}

async function heldNow(tx: Transaction, row: FrontRow, who: Who, tab: string): Promise<Held> {
  const here = row.heldBy === who.id && row.heldTab === tab;
  const [person] =
    isHeld(row) && row.heldBy
      ? await tx.select({ id: staff.id, name: staff.name }).from(staff).where(eq(staff.id, row.heldBy))
      : [];
  const holder = person && row.heldSince ? { ...person, since: row.heldSince, here } : null;
  return { version: row.version, holder, taken: holder && !here ? await lastTaken(tx, row, who) : null };
}

/** The last word somebody took the front over from this person with, while they still hold it. */
async function lastTaken(tx: Transaction, row: FrontRow, who: Who): Promise<Held['taken']> {
  const [last] = await tx
    .select({ by: staff.id, name: staff.name, after: ledger.after, at: ledger.at })
    .from(ledger)
    .innerJoin(staff, eq(staff.id, ledger.actorId))
    .where(
      and(eq(ledger.subjectKind, 'front'), eq(ledger.subjectId, row.id), eq(ledger.act, 'front.take_over')),
    )
    .orderBy(desc(ledger.seq))
    .limit(1);
  const said = last?.after as { from: string; note: string } | undefined;
  if (!last || said?.from !== who.id || last.by !== row.heldBy) return null;
  return { by: last.name, note: said.note, at: last.at };
}
