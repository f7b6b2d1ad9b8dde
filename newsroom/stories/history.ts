import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { ledger, publications, reviews, revisions, staff } from '#db/schema/index.ts';
import { NotFound } from '../refusals.ts';
import type { PublicationKind } from './after-publication.ts';
import type { StoryContent } from './document/content.ts';
import { type Person, peopleOf } from './reading.ts';

export type ReviewLine = {
  verdict: 'approved' | 'changes_requested';
  alone: boolean;
  note: string;
  by: Person;
  at: Date;
  withdrawn: { at: Date; by: Person | null; why: string } | null;
};
export type PublicationLine = {
  kind: PublicationKind;
  wrong: string;
  right: string;
  note: string;
  by: Person;
  at: Date;
};
export type RevisionLine = {
  number: number;
  sha256: string;
  headline: string;
  why: (typeof revisions.$inferSelect)['why'];
  note: string;
  by: Person;
  at: Date;
  reviews: ReviewLine[];
  publications: PublicationLine[];
};
export type LedgerLine = {
  seq: number;
  at: Date;
  act: string;
  by: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/**
 * Every revision of a story, newest first, with the answers it got and what of it went out; without its words.
 * @param storyId the story's id
 */
export async function revisionsOf(storyId: string): Promise<RevisionLine[]> {
  const [rows, answers, releases] = await Promise.all([
    desk()
      .select({
        id: revisions.id,
        number: revisions.number,
        sha256: revisions.sha256,
        headline: sql<string>`${revisions.content} ->> 'headline'`,
        why: revisions.why,
        note: revisions.note,
        by: revisions.by,
        at: revisions.at,
      })
      .from(revisions)
      .where(eq(revisions.storyId, storyId))
      .orderBy(desc(revisions.number)),
    desk().select().from(reviews).where(eq(reviews.storyId, storyId)).orderBy(asc(reviews.at)),
    desk().select().from(publications).where(eq(publications.storyId, storyId)).orderBy(asc(publications.at)),
  ]);
  const people = await peopleOf(desk(), [
    ...rows.map((row) => row.by),
    ...answers.flatMap((answer) => [answer.by, answer.withdrawnBy]),
    ...releases.map((release) => release.by),
  ]);
  const person = (id: string): Person => people.get(id) ?? { id, name: '' };
  return rows.map(({ id, by, ...row }) => ({
    ...row,
    by: person(by),
    reviews: answers
      .filter((answer) => answer.revisionId === id)
      .map((answer) => ({
        verdict: answer.verdict,
        alone: answer.alone,
        note: answer.note,
        by: person(answer.by),
        at: answer.at,
        withdrawn: answer.withdrawnAt
          ? {
              at: answer.withdrawnAt,
              by: answer.withdrawnBy ? person(answer.withdrawnBy) : null,
              why: answer.withdrawnWhy ?? '',
            }
          : null,
      })),
    publications: releases
      .filter((release) => release.revisionId === id)
      .map((release) => ({
        kind: release.kind,
        wrong: release.wrong,
        right: release.right,
        note: release.note,
        by: person(release.by),
        at: release.at,
      })),
  }));
}

/**
 * What one revision says.
 * @param storyId the story's id
 * @param number the revision's number
 * @throws NotFound
 */
export async function contentOf(storyId: string, number: number): Promise<StoryContent> {
  const [revision] = await desk()
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), eq(revisions.number, number)));
  if (!revision) throw new NotFound('revision');
  return revision.content as StoryContent;
}

/**
 * A story's rows of the ledger, newest first.
 * @param storyId the story's id
 */
export async function ledgerOf(storyId: string): Promise<LedgerLine[]> {
  const rows = await desk()
    .select({
      seq: ledger.seq,
      at: ledger.at,
      act: ledger.act,
      by: staff.name,
      before: ledger.before,
      after: ledger.after,
    })
    .from(ledger)
    .leftJoin(staff, eq(staff.id, ledger.actorId))
    .where(and(eq(ledger.subjectKind, 'story'), eq(ledger.subjectId, storyId)))
    .orderBy(desc(ledger.seq))
    .limit(500);
  return rows as LedgerLine[];
}
