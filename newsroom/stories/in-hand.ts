import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import {
  authors,
  holds,
  house,
  reviews,
  sections,
  stories,
  storyBylines,
  workingCopies,
} from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { NotFound } from '../refusals.ts';
import { uuidPattern } from './document/body.ts';
import type { StoryContent } from './document/content.ts';
import { handsIn } from './hands.ts';
import type { StoryFacts } from './permissions.ts';

export type StoryRow = typeof stories.$inferSelect;
export type WorkingCopy = Omit<typeof workingCopies.$inferSelect, 'content'> & { content: StoryContent };
/** A story taken in hand: nobody else can write to it until the transaction ends. */
export type InHand = { row: StoryRow; copy: WorkingCopy; facts: StoryFacts };

/**
 * Reads a story with all the rules need to know of it.
 * @param tx a transaction of the desk
 * @param storyId the story's id
 * @param hold true: keep others from writing to it until the transaction ends
 * @throws NotFound
 */
export async function takeInHand(tx: Transaction, storyId: string, hold = true): Promise<InHand> {
  if (!uuidPattern.test(storyId)) throw new NotFound('story');
  const found = tx.select().from(stories).where(eq(stories.id, storyId));
  const [row] = hold ? await found.for('update') : await found;
  if (!row) throw new NotFound('story');
  const [copy] = await tx.select().from(workingCopies).where(eq(workingCopies.storyId, storyId));
  if (!copy) throw new NotFound('working copy');
  const inHand = { row, copy: copy as WorkingCopy };
  return { ...inHand, facts: await factsOf(tx, row) };
}

async function factsOf(tx: Transaction, row: StoryRow): Promise<StoryFacts> {
  const [rules] = await tx.select({ publishAlone: house.publishAloneAllowed }).from(house);
  const [section] = row.sectionId
    ? await tx
        .select({ bars: sections.editingBarsApproval })
        .from(sections)
        .where(eq(sections.id, row.sectionId))
    : [];
  const hands = await handsIn(tx, row.id);
  const [approval] = row.approvalId
    ? await tx.select({ by: reviews.by }).from(reviews).where(eq(reviews.id, row.approvalId))
    : [];
  return {
    working: row.working,
    public: row.public,
    newlyApproved: row.approvalId !== null,
    held: (await tx.$count(holds, and(eq(holds.storyId, row.id), isNull(holds.liftedAt)))) > 0,
    scheduled: row.scheduledFor !== null,
    sectionId: row.sectionId,
    creatorId: row.creatorId,
    submitterId: row.submitterId,
    bylineStaffIds: await bylineStaff(tx, row.id),
    formerBylineStaffIds: hands.bylineStaffIds,
    formerSubmitterIds: hands.submitterIds,
    editedByIds: hands.editorIds,
    editedWhereBarredIds: hands.barredEditorIds,
    approverId: approval?.by ?? null,
    editingBarsApproval: section?.bars ?? false,
    spikedFrom: row.spikedFrom,
    embargoPassed: await isPast(tx, row.embargoUntil),
    publishAloneAllowed: rules?.publishAlone ?? false,
  };
}

async function bylineStaff(tx: Transaction, storyId: string): Promise<string[]> {
  const rows = await tx
    .select({ staffId: authors.staffId })
    .from(storyBylines)
    .innerJoin(authors, eq(authors.id, storyBylines.authorId))
    .where(eq(storyBylines.storyId, storyId));
  return rows.flatMap((author) => author.staffId ?? []);
}

/** An embargo has passed when both clocks say so, ours and the database's: whichever is slow decides. */
async function isPast(tx: Transaction, until: Date | null): Promise<boolean> {
  if (!until) return true;
  if (until.getTime() > now().getTime()) return false;
  const { rows } = await tx.execute<{ past: boolean }>(
    sql`SELECT ${until.toISOString()}::timestamptz <= clock_timestamp() AS past`,
  );
  return rows[0]?.past ?? false;
}
