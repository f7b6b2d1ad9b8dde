import { z } from 'zod';
import type { Transaction } from '#db/desk.ts';
import { entryReleases, entryReviews } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { tell } from '../notices/telling.ts';
import { parsed } from '../parsed.ts';
import { OtherWords } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import { writtenNote } from '../stories/performing.ts';
import type { Who } from '../stories/permissions.ts';
import { mustSaySomething } from './content.ts';
import type { EntryInHand, EntryRow } from './in-hand.ts';
import { type EntryChange, type EntryOutcome, keepEntry, newestOf, performOnEntry } from './performing.ts';

const base = z.object({ storyId: rowId, entryId: rowId, version: z.int() });
const note = z.string('missing').max(2000, 'too_long');
const noted = base.extend({ note });
const seen = base.extend({ sha256: z.string() });
const alone = seen.extend({ note });

export type EntrySeen = z.input<typeof seen>;
export type EntryNoted = z.input<typeof noted>;
export type EntryAlone = z.input<typeof alone>;

/**
 * Approves exactly the words on the editor's screen and lets them out: one press, for on a live page seconds count.
 * @param who who is asking: nobody who wrote in the entry
 * @param given the entry, the version and the SHA-256 of the words seen
 * @throws NotAllowed, StaleEntry, NotFound, OtherWords when the words are not those that were seen
 */
export async function letOut(who: Who, given: EntrySeen): Promise<EntryOutcome> {
  const { sha256, ...asked } = parsed(seen, given);
  return performOnEntry(who, 'let_out', asked, (entry, tx) => release(tx, who, entry, { sha256 }));
}

/**
 * Lets an entry out on one pair of eyes. Off until the admin switches it on; the written reason stands in the ledger.
 * @param given the entry, the version and the SHA-256 of the words seen, and the reason
 * @throws NotAllowed, StaleEntry, NotFound, OtherWords, Incomplete without a reason
 */
export async function letOutAlone(who: Who, given: EntryAlone): Promise<EntryOutcome> {
  const { sha256, note: reason, ...asked } = parsed(alone, given);
  return performOnEntry(who, 'let_out_alone', asked, async (entry, tx) =>
    release(tx, who, entry, { sha256, alone: writtenNote(reason) }),
  );
}

/**
 * Sends an entry back to whoever filed it.
 * @param given the entry, the version seen, and what is to be changed
 * @throws NotAllowed, StaleEntry, NotFound, Incomplete without a note
 */
export async function sendBackEntry(who: Who, given: EntryNoted): Promise<EntryOutcome> {
  const { note: said, ...asked } = parsed(noted, given);
  return performOnEntry(who, 'send_back', asked, async ({ row }, tx) => {
    const why = writtenNote(said);
    const newest = await newestOf(tx, row.id);
    if (!newest) throw new Error('what was filed has no revision');
    await tx.insert(entryReviews).values({
      entryId: row.id,
      revisionId: newest.id,
      sha256: newest.sha256,
      verdict: 'sent_back',
      note: why,
      by: who.id,
      at: now(),
    });
    await tellWriters(tx, who, row, 'entry_sent_back', why);
    return { set: { note: why }, detail: { note: why } };
  });
}

/**
 * Takes an entry from readers, for good.
 * @param given the entry, the version seen, and the reason, which is for the newsroom
 * @throws NotAllowed, StaleEntry, NotFound, Incomplete without a reason
 */
export async function takeDownEntry(who: Who, given: EntryNoted): Promise<EntryOutcome> {
  const { note: said, ...asked } = parsed(noted, given);
  return performOnEntry(who, 'take_down', asked, async ({ row }, tx) => {
    const why = writtenNote(said);
    await tellWriters(tx, who, row, 'entry_taken_down', why);
    return {
      set: { shown: false, key: false, takenDownAt: now(), takenDownBy: who.id, takenDownWhy: why },
      detail: { note: why },
      seen: true,
    };
  });
}

/**
 * Lists an entry among the key moments, or does so no more.
 * @param act which of the two
 * @throws NotAllowed, StaleEntry, NotFound
 */
export async function markKey(
  who: Who,
  act: 'mark_key' | 'unmark_key',
  given: z.input<typeof base>,
): Promise<EntryOutcome> {
  return performOnEntry(who, act, parsed(base, given), async () => ({
    set: { key: act === 'mark_key' },
    seen: true,
  }));
}

/** Whoever wrote or filed an entry hears what became of it, wherever they are. */
async function tellWriters(
  tx: Transaction,
  who: Who,
  { by, submitterId, storyId }: EntryRow,
  what: 'entry_sent_back' | 'entry_taken_down',
  note: string,
): Promise<void> {
  const href = `/desk/stories/${storyId}/live`;
  await tell(tx, { to: [by, ...(submitterId ? [submitterId] : [])], what, storyId, href, by: who.id, note });
}

async function release(
  tx: Transaction,
  who: Who,
  { row }: EntryInHand,
  said: { sha256: string; alone?: string },
): Promise<EntryChange> {
  if (row.sha256 !== said.sha256) throw new OtherWords();
  mustSaySomething(row.content);
  const revision = await keepEntry(tx, who, row, 'let_out_alone');
  const at = now();
  const [review] = await tx
    .insert(entryReviews)
    .values({
      entryId: row.id,
      revisionId: revision.id,
      sha256: row.sha256,
      verdict: 'approved',
      alone: said.alone !== undefined,
      note: said.alone ?? '',
      by: who.id,
      at,
    })
    .returning({ id: entryReviews.id });
  const [out] = await tx
    .insert(entryReleases)
    .values({
      entryId: row.id,
      revisionId: revision.id,
      reviewId: (review as { id: string }).id,
      by: who.id,
      at,
    })
    .returning({ id: entryReleases.id });
  return {
    set: {
      shown: true,
      releaseId: (out as { id: string }).id,
      firstOutAt: row.firstOutAt ?? at,
      writerIds: [],
      editorIds: [],
      note: '',
    },
    detail: {
      revision: revision.number,
      sha256: row.sha256,
      ...(said.alone === undefined ? {} : { alone: true, note: said.alone }),
    },
    seen: true,
  };
}
