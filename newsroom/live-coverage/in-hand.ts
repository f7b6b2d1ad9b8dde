import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { entries, runningStories } from '#db/schema/index.ts';
import { NotFound } from '../refusals.ts';
import { uuidPattern } from '../stories/document/body.ts';
import { type InHand, takeInHand } from '../stories/in-hand.ts';
import type { EntryContent } from './content.ts';
import type { EntryFacts, RunFacts } from './permissions.ts';
import type { Run } from './workflow.ts';

export type RunRow = typeof runningStories.$inferSelect;
export type EntryRow = Omit<typeof entries.$inferSelect, 'content'> & { content: EntryContent };
/** A story that runs live, or could, taken in hand. */
export type RunInHand = { story: InHand; run: RunRow | null; facts: RunFacts };
export type EntryInHand = { story: InHand; row: EntryRow; facts: EntryFacts };

/** Whether a story runs live, by its row. */
export const runOf = (row: Pick<RunRow, 'endedAt'> | null | undefined): Run =>
  row ? (row.endedAt ? 'ended' : 'running') : 'none';

/**
 * Reads a story and whether it runs live.
 * @param tx a transaction of the desk
 * @param storyId the story's id
 * @param hold true: keep others from writing to the story until the transaction ends
 * @throws NotFound
 */
export async function takeRun(tx: Transaction, storyId: string, hold = true): Promise<RunInHand> {
  const story = await takeInHand(tx, storyId, hold);
  const [run = null] = await tx.select().from(runningStories).where(eq(runningStories.storyId, storyId));
  return { story, run, facts: { story: story.facts, run: runOf(run) } };
}

/**
 * Takes an entry with its story. The story is held first, as by every act on it: a kill and an entry going out never
 * pass each other.
 * @throws NotFound
 */
export async function takeEntry(
  tx: Transaction,
  { storyId, entryId }: { storyId: string; entryId: string },
  holdStory = true,
): Promise<EntryInHand> {
  if (!uuidPattern.test(entryId)) throw new NotFound('entry');
  const { story, facts } = await takeRun(tx, storyId, holdStory);
  const [found] = await tx.select().from(entries).where(eq(entries.id, entryId)).for('update');
  if (!found || found.storyId !== story.row.id) throw new NotFound('entry');
  const row = found as EntryRow;
  return { story, row, facts: { ...facts, ...entryFacts(row) } };
}

/** What the rules need to know of an entry's own row. */
export const entryFacts = (row: Omit<EntryRow, 'content'>): Omit<EntryFacts, keyof RunFacts> => ({
  state: row.state,
  shown: row.shown,
  key: row.key,
  byId: row.by,
  submitterId: row.submitterId,
  writerIds: row.writerIds,
  editorIds: row.editorIds,
});
