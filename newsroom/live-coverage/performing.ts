import { desc, eq } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { entries, entryRevisions, liveStories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { post } from '../outbox/post.ts';
import { NotAllowed, StaleEntry } from '../refusals.ts';
import type { InHand } from '../stories/in-hand.ts';
import { keysOfLive } from '../stories/keys-of-live.ts';
import type { Who } from '../stories/permissions.ts';
import { type EntryInHand, type EntryRow, takeEntry } from './in-hand.ts';
import { mayEntry } from './permissions.ts';
import { type EntryAct, stateAfter } from './workflow.ts';

/** What every act on an entry says: which, and the version on the person's screen. */
export type EntryBase = { storyId: string; entryId: string; version: number };
export type EntryOutcome = { entryId: string; version: number };

/** What an act changes of an entry, and what it leaves in the ledger besides. */
export type EntryChange = {
  set?: Partial<Omit<EntryRow, 'id' | 'version' | 'state' | 'storyId' | 'by'>>;
  detail?: Record<string, unknown>;
  /** True: readers see something else than before. */
  seen?: boolean;
};

/**
 * Does one act to one entry: hold it, ask the tables, compare the version, work, write, tell the site, and seal it in
 * the ledger; all in one transaction.
 * @param who who is asking
 * @param act the act
 * @param base the entry, and the version the person saw
 * @param work what the act itself does; it may refuse by throwing
 * @throws NotAllowed, StaleEntry, NotFound, and what `work` throws
 */
export async function performOnEntry(
  who: Who,
  act: EntryAct,
  base: EntryBase,
  work: (entry: EntryInHand, tx: Transaction) => Promise<EntryChange>,
): Promise<EntryOutcome> {
  return desk().transaction(async (tx) => {
    const entry = await takeEntry(tx, base);
    mustBeAllowed(who, act, entry);
    if (entry.row.version !== base.version) throw new StaleEntry();
    return settleEntry(tx, who, act, entry, await work(entry, tx));
  });
}

/** @throws NotAllowed */
export function mustBeAllowed(who: Who, act: EntryAct, { facts }: EntryInHand): void {
  const answer = mayEntry(who, act, facts);
  if (!answer.allowed) throw new NotAllowed(answer.why);
}

/** Writes what an act changed: the second half of `performOnEntry`. */
export async function settleEntry(
  tx: Transaction,
  who: Who,
  act: EntryAct,
  { row, story }: EntryInHand,
  { set, detail, seen = false }: EntryChange,
): Promise<EntryOutcome> {
  const state = stateAfter(act, row);
  const version = row.version + 1;
  await tx
    .update(entries)
    .set({ ...set, state, version, updatedAt: now() })
    .where(eq(entries.id, row.id));
  if (seen) await readersSee(tx, story);
  // What is typed is no event; what is done with it is.
  if (act !== 'save')
    await append(tx, {
      actorId: who.id,
      act: `story.entry_${act}`,
      subjectKind: 'story',
      subjectId: row.storyId,
      before: { entry: row.id, state: row.state },
      after: { entry: row.id, state, ...detail },
    });
  return { entryId: row.id, version };
}

/**
 * Has every page that shows the story made anew, on every node; readers are told that the story is newer.
 * @param tx the act's transaction, holding the story
 */
export async function readersSee(tx: Transaction, { row }: InHand): Promise<void> {
  const [live] = await tx
    .update(liveStories)
    .set({ publishedAt: now() })
    .where(eq(liveStories.storyId, row.id))
    .returning({ slug: liveStories.slug });
  if (!live) return;
  await post(tx, {
    kind: 'site_changed',
    payload: {
      storyId: row.id,
      language: row.language,
      slug: live.slug,
      keys: await keysOfLive(tx, row.id),
    },
  });
}

/**
 * Keeps what an entry says as a revision; the newest one where it says the same already.
 * @returns the revision's id and number
 */
export async function keepEntry(
  tx: Transaction,
  who: Who,
  { id, content, sha256 }: Pick<EntryRow, 'id' | 'content' | 'sha256'>,
  why: (typeof entryRevisions.$inferInsert)['why'],
): Promise<{ id: string; number: number }> {
  const newest = await newestOf(tx, id);
  if (newest?.sha256 === sha256) return newest;
  const [made] = await tx
    .insert(entryRevisions)
    .values({ entryId: id, number: (newest?.number ?? 0) + 1, content, sha256, why, by: who.id, at: now() })
    .returning({ id: entryRevisions.id, number: entryRevisions.number });
  if (!made) throw new Error('the revision was not written');
  return made;
}

/** The newest revision of an entry, if any. */
export async function newestOf(tx: Transaction, entryId: string) {
  const [newest] = await tx
    .select({ id: entryRevisions.id, number: entryRevisions.number, sha256: entryRevisions.sha256 })
    .from(entryRevisions)
    .where(eq(entryRevisions.entryId, entryId))
    .orderBy(desc(entryRevisions.number))
    .limit(1);
  return newest;
}
