import { eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { authors, storyHands } from '#db/schema/index.ts';

/** Who had a hand in a story since it last went out. */
export type Hands = {
  bylineStaffIds: string[];
  submitterIds: string[];
  editorIds: string[];
  /** Those who edited it where that bars them from approving. */
  barredEditorIds: string[];
};

/**
 * Reads who had a hand in a story.
 * @param tx a transaction of the desk
 * @param storyId the story's id
 */
export async function handsIn(tx: Transaction, storyId: string): Promise<Hands> {
  const rows = await tx.select().from(storyHands).where(eq(storyHands.storyId, storyId));
  const who = (how: (typeof rows)[number]['how'], barred?: true) =>
    rows.filter((row) => row.how === how && (!barred || row.barred)).map((row) => row.staffId);
  return {
    bylineStaffIds: who('byline'),
    submitterIds: who('submitted'),
    editorIds: who('edited'),
    barredEditorIds: who('edited', true),
  };
}

/**
 * Remembers that people had a hand in a story.
 * @param tx the act's transaction
 * @param storyId the story's id
 * @param how in which way
 * @param staffIds who
 * @param barred true: they edited it where that bars them from approving
 */
export async function remember(
  tx: Transaction,
  storyId: string,
  how: 'byline' | 'submitted' | 'edited',
  staffIds: string[],
  barred = false,
): Promise<void> {
  if (staffIds.length === 0) return;
  await tx
    .insert(storyHands)
    .values(staffIds.map((staffId) => ({ storyId, staffId, how, barred })))
    .onConflictDoUpdate({
      target: [storyHands.storyId, storyHands.staffId, storyHands.how],
      set: { barred: true },
      setWhere: sql`excluded.barred and not ${storyHands.barred}`,
    });
}

/**
 * Begins anew when a story goes out: only those in the byline that readers see are remembered.
 * @param tx the act's transaction
 * @param storyId the story's id
 * @param bylines ids of the authors published
 */
export async function beginAnew(tx: Transaction, storyId: string, bylines: string[]): Promise<void> {
  await tx.delete(storyHands).where(eq(storyHands.storyId, storyId));
  await remember(tx, storyId, 'byline', await staffOfAuthors(tx, bylines));
}

/**
 * The accounts behind a byline.
 * @param tx a transaction of the desk
 * @param authorIds ids of authors
 */
export async function staffOfAuthors(tx: Transaction, authorIds: string[]): Promise<string[]> {
  if (authorIds.length === 0) return [];
  const rows = await tx
    .select({ staffId: authors.staffId })
    .from(authors)
    .where(inArray(authors.id, authorIds));
  return rows.flatMap((author) => author.staffId ?? []);
}
