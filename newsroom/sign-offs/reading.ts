import { desc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { revisions, signOffs, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';

/** A question to somebody outside as the desk shows it. */
export type SignOff = {
  id: string;
  name: string;
  email: string;
  askedBy: string;
  askedById: string;
  at: Date;
  expiresAt: Date;
  openedAt: Date | null;
  state: 'waiting' | 'expired' | 'revoked' | 'answered';
  answer: 'yes' | 'remarks' | 'no' | null;
  signedAs: string;
  remarks: string;
  answeredAt: Date | null;
  revision: number;
  question: string;
  /** Of the words it is about; where the story says others now, it is of an older revision. */
  sha256: string;
};

/**
 * Who outside was asked about a story, newest first, and what they said.
 * @param storyId the story's id
 */
export async function signOffsOf(storyId: string): Promise<SignOff[]> {
  const rows = await desk()
    .select({ asked: signOffs, by: staff.name, revision: revisions.number })
    .from(signOffs)
    .innerJoin(staff, eq(staff.id, signOffs.askedBy))
    .innerJoin(revisions, eq(revisions.id, signOffs.revisionId))
    .where(eq(signOffs.storyId, storyId))
    .orderBy(desc(signOffs.createdAt))
    .limit(100);
  const at = now();
  return rows.map(({ asked, by, revision }) => ({
    id: asked.id,
    name: asked.name,
    email: asked.email,
    askedBy: by,
    askedById: asked.askedBy,
    at: asked.createdAt,
    expiresAt: asked.expiresAt,
    openedAt: asked.openedAt,
    state: asked.answer
      ? 'answered'
      : asked.revokedAt
        ? 'revoked'
        : asked.expiresAt <= at
          ? 'expired'
          : 'waiting',
    answer: asked.answer,
    signedAs: asked.signedAs,
    remarks: asked.remarks,
    answeredAt: asked.answeredAt,
    revision,
    question: asked.question,
    sha256: asked.sha256,
  }));
}
