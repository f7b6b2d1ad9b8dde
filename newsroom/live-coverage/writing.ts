import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import { entries, entryReleases, entryRevisions } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { parsed } from '../parsed.ts';
import { NotAllowed, StaleEntry } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import type { Who } from '../stories/permissions.ts';
import { type EntryContent, entryContent, entryHash, mustSaySomething } from './content.ts';
import { type EntryInHand, type EntryRow, takeEntry, takeRun } from './in-hand.ts';
import {
  type EntryBase,
  type EntryOutcome,
  keepEntry,
  mustBeAllowed,
  performOnEntry,
  settleEntry,
} from './performing.ts';
import { mayWriteEntry } from './permissions.ts';

const written = z.object({
  storyId: rowId,
  entryId: rowId,
  /** Null: it is new. */
  version: z.int().positive().nullable(),
  content: entryContent,
  key: z.boolean().default(false),
});
export type WrittenEntry = z.input<typeof written>;
const base = z.object({ storyId: rowId, entryId: rowId, version: z.int() });

/**
 * Keeps what somebody types of an entry; the first time makes the entry.
 * @param given the entry by a name the writer made up, and all it says
 * @throws NotAllowed, StaleEntry, NotFound, Incomplete
 */
export async function saveEntry(who: Who, given: WrittenEntry): Promise<EntryOutcome> {
  const asked = parsed(written, given);
  return desk().transaction(async (tx) => {
    const { entry, known } = await wordsIn(tx, who, 'save', asked, false);
    return known ?? settleEntry(tx, who, 'save', entry, { set: wordsOf(entry, who, asked) });
  });
}

/**
 * Hands an entry in as it stands on the screen.
 * @param given as for `saveEntry`
 * @throws NotAllowed, StaleEntry, NotFound, Incomplete
 */
export async function fileEntry(who: Who, given: WrittenEntry): Promise<EntryOutcome> {
  const asked = parsed(written, given);
  mustSaySomething(asked.content);
  return desk().transaction(async (tx) => {
    const { entry, known } = await wordsIn(tx, who, 'file', asked, true);
    if (known) return known;
    const set = wordsOf(entry, who, asked);
    const revision = await keepEntry(tx, who, { ...entry.row, ...set }, 'filed');
    return settleEntry(tx, who, 'file', entry, {
      set: { ...set, submitterId: who.id, submittedAt: now(), note: '' },
      detail: { revision: revision.number, sha256: set.sha256 },
    });
  });
}

/**
 * An editor's hand in words that were filed: they wait as before, and say something else.
 * @param given as for `saveEntry`
 * @throws NotAllowed, StaleEntry, NotFound, Incomplete
 */
export async function editFiled(who: Who, given: WrittenEntry): Promise<EntryOutcome> {
  const asked = parsed(written, given);
  mustSaySomething(asked.content);
  return performOnEntry(who, 'edit_filed', { ...asked, version: asked.version ?? 0 }, async ({ row }, tx) => {
    const { content } = withCorrection(row, asked.content);
    const sha256 = entryHash(content);
    const revision = await keepEntry(tx, who, { ...row, content, sha256 }, 'edited_filed');
    return {
      set: { content, sha256, editorIds: among(row.editorIds, who.id), ...keyOf(row, asked.key) },
      detail: { revision: revision.number, sha256 },
    };
  });
}

/** Takes an entry back that waits. @throws NotAllowed, StaleEntry, NotFound */
export async function recallEntry(who: Who, given: EntryBase): Promise<EntryOutcome> {
  return performOnEntry(who, 'recall', parsed(base, given), async () => ({}));
}

/** Begins to change an entry that readers see; they keep its words meanwhile. @throws NotAllowed, StaleEntry, NotFound */
export async function changeEntry(who: Who, given: EntryBase): Promise<EntryOutcome> {
  return performOnEntry(who, 'change', parsed(base, given), async ({ row }) => {
    const content = { ...row.content, correction: '' };
    return { set: { content, sha256: entryHash(content), note: '' } };
  });
}

/** Puts an entry away that is not out; one that is being changed stays as readers see it. @throws as `recallEntry` */
export async function discardEntry(who: Who, given: EntryBase): Promise<EntryOutcome> {
  return performOnEntry(who, 'discard', parsed(base, given), async ({ row }, tx) => {
    if (!row.shown) return {};
    const out = await wordsOut(tx, row);
    return {
      set: { content: out.content, sha256: out.sha256, writerIds: [], editorIds: [], note: '' },
    };
  });
}

/** What an entry says to readers. */
async function wordsOut(
  tx: Transaction,
  { releaseId }: EntryRow,
): Promise<{ content: EntryContent; sha256: string }> {
  const [out] = await tx
    .select({ content: entryRevisions.content, sha256: entryRevisions.sha256 })
    .from(entryReleases)
    .innerJoin(entryRevisions, eq(entryRevisions.id, entryReleases.revisionId))
    .where(eq(entryReleases.id, releaseId ?? ''));
  if (!out) throw new Error('what readers see has no revision');
  return { ...out, content: out.content as EntryContent };
}

type Asked = z.output<typeof written>;

/** The entry somebody writes in; `known`: it says so already, and the answer to an earlier try was lost on the way. */
async function wordsIn(
  tx: Transaction,
  who: Who,
  act: 'save' | 'file',
  asked: Asked,
  holdStory: boolean,
): Promise<{ entry: EntryInHand; known: EntryOutcome | null }> {
  if (asked.version === null) await begin(tx, who, asked);
  const entry = await takeEntry(tx, asked, holdStory);
  const { row } = entry;
  const same = row.sha256 === entryHash(withCorrection(row, asked.content).content);
  const mine = row.by === who.id || row.writerIds.includes(who.id);
  const asSeen = row.version === (asked.version ?? 1);
  const done = act === 'file' ? row.state === 'submitted' : !asSeen;
  if (same && mine && done) return { entry, known: { entryId: row.id, version: row.version } };
  mustBeAllowed(who, act, entry);
  if (!asSeen) throw new StaleEntry();
  return { entry, known: null };
}

async function begin(tx: Transaction, who: Who, { storyId, entryId, content, key }: Asked): Promise<void> {
  const { facts } = await takeRun(tx, storyId, false);
  const answer = mayWriteEntry(who, facts);
  if (!answer.allowed) throw new NotAllowed(answer.why);
  const said = { ...content, correction: '' };
  await tx
    .insert(entries)
    .values({
      id: entryId,
      storyId,
      by: who.id,
      content: said,
      sha256: entryHash(said),
      key,
      writerIds: [who.id],
      createdAt: now(),
      updatedAt: now(),
    })
    .onConflictDoNothing();
}

function wordsOf({ row }: EntryInHand, who: Who, { content: given, key }: Asked) {
  const { content } = withCorrection(row, given);
  return {
    content,
    sha256: entryHash(content),
    writerIds: among(row.writerIds, who.id),
    ...keyOf(row, key),
  };
}

/** Only what readers have seen can be corrected. */
const withCorrection = (row: EntryRow, content: EntryContent) => ({
  content: row.shown ? content : { ...content, correction: '' },
});

/** Of an entry that is out, the act of its own says whether it is a key moment. */
const keyOf = (row: EntryRow, key: boolean) => (row.shown ? {} : { key });

const among = (ids: string[], id: string) => (ids.includes(id) ? ids : [...ids, id]);
