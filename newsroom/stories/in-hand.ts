import { and, eq, gte, inArray, ne } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import {
  authors,
  house,
  reviews,
  revisions,
  sections,
  stories,
  storyBylines,
  workingCopies,
} from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { NotFound } from '../refusals.ts';
import type { StoryContent } from './document/content.ts';
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
  const found = tx.select().from(stories).where(eq(stories.id, storyId));
  const [row] = hold ? await found.for('update') : await found;
  if (!row) throw new NotFound('story');
  const [copy] = await tx.select().from(workingCopies).where(eq(workingCopies.storyId, storyId));
  if (!copy) throw new NotFound('working copy');
  const inHand = { row, copy: copy as WorkingCopy };
  return { ...inHand, facts: await factsOf(tx, inHand) };
}

async function factsOf(tx: Transaction, { row, copy }: Omit<InHand, 'facts'>): Promise<StoryFacts> {
  const [rules] = await tx.select({ publishAlone: house.publishAloneAllowed }).from(house);
  const [section] = row.sectionId
    ? await tx
        .select({ bars: sections.editingBarsApproval })
        .from(sections)
        .where(eq(sections.id, row.sectionId))
    : [];
  const [approval] = row.approvalId
    ? await tx.select({ by: reviews.by }).from(reviews).where(eq(reviews.id, row.approvalId))
    : [];
  return {
    working: row.working,
    public: row.public,
    newlyApproved: row.approvalId !== null,
    sectionId: row.sectionId,
    creatorId: row.creatorId,
    submitterId: row.submitterId,
    bylineStaffIds: await bylineStaff(tx, row.id),
    editedByIds: await editedSinceSubmitted(tx, row, copy),
    approverId: approval?.by ?? null,
    editingBarsApproval: section?.bars ?? false,
    spikedFrom: row.spikedFrom,
    embargoPassed: row.embargoUntil === null || row.embargoUntil.getTime() <= now().getTime(),
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

async function editedSinceSubmitted(tx: Transaction, row: StoryRow, copy: WorkingCopy): Promise<string[]> {
  const since = row.submittedAt;
  if (!since) return [];
  const kept = await tx
    .selectDistinct({ by: revisions.by })
    .from(revisions)
    .where(and(eq(revisions.storyId, row.id), gte(revisions.at, since), ne(revisions.why, 'submitted')));
  const by = new Set(kept.map((revision) => revision.by));
  if (copy.savedAt > since) by.add(copy.savedBy);
  return [...by];
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
