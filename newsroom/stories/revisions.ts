import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { revisions } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { remember, staffOfAuthors } from './hands.ts';
import type { InHand } from './in-hand.ts';

export type Revision = typeof revisions.$inferSelect;
export type WhyKept = Revision['why'];

/**
 * Keeps the working copy as a revision. Words that are the newest revision already are not kept twice.
 * @param tx the act's transaction, holding the story
 * @param story the story in hand
 * @param why what made it worth keeping
 * @param note a word on it, for the history
 */
export async function keep(
  tx: Transaction,
  story: Pick<InHand, 'row' | 'copy'>,
  why: WhyKept,
  note = '',
): Promise<Revision> {
  const newest = await newestRevision(tx, story.row.id);
  if (newest?.sha256 === story.copy.sha256) return newest;
  const [kept] = await tx
    .insert(revisions)
    .values({
      storyId: story.row.id,
      number: (newest?.number ?? 0) + 1,
      content: story.copy.content,
      sha256: story.copy.sha256,
      why,
      note,
      by: story.copy.savedBy,
      at: now(),
    })
    .returning();
  await remember(tx, story.row.id, 'byline', await staffOfAuthors(tx, story.copy.content.bylines));
  return kept as Revision;
}

/**
 * The newest revision of a story, or undefined when it has none.
 * @param tx a transaction of the desk
 * @param storyId the story's id
 */
export async function newestRevision(tx: Transaction, storyId: string): Promise<Revision | undefined> {
  const [newest] = await tx
    .select()
    .from(revisions)
    .where(eq(revisions.storyId, storyId))
    .orderBy(desc(revisions.number))
    .limit(1);
  return newest;
}
