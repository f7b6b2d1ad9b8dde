import { asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { desk } from '#db/desk.ts';
import { holds, looks, staff } from '#db/schema/index.ts';
import { NotAllowed } from '../refusals.ts';
import { type SignOff, signOffsOf } from '../sign-offs/reading.ts';
import { type RevisionLine, revisionsOf } from '../stories/history.ts';
import type { Who } from '../stories/permissions.ts';
import { readStory, type StoryRead } from '../stories/reading.ts';
import { type Head, ledgerHead, storyRows } from './reading.ts';
import { ledgerScope, reaches } from './scope.ts';

export type HoldLine = {
  by: string;
  at: Date;
  reason: string;
  lifted: { by: string; at: Date; word: string } | null;
};

/** All there is to know of how a story came to be: what a lawyer is handed. */
export type StoryRecord = {
  story: StoryRead;
  /** Everything that was done to it, oldest first. */
  rows: Awaited<ReturnType<typeof storyRows>>;
  /** Every revision, oldest first, with its answers and what went out of it. */
  revisions: RevisionLine[];
  holds: HoldLine[];
  /** Who outside was asked, and what they said, oldest first. */
  signOffs: SignOff[];
  /** Who opened it, and when last. */
  looks: { by: string; at: Date }[];
  head: Head | null;
};

/**
 * Reads the record of a story.
 * @param who who is asking
 * @param storyId the story's id, as it came from outside
 * @throws NotFound, NotAllowed when its rows of the ledger are not theirs to read
 */
export async function readRecord(who: Who, storyId: string): Promise<StoryRecord> {
  const story = await readStory(who, storyId);
  if (!reaches(ledgerScope(who), story.row.sectionId)) throw new NotAllowed('not_your_section');
  const [rows, revisions, held, outside, looked, head] = await Promise.all([
    storyRows(storyId),
    revisionsOf(storyId),
    holdsOf(storyId),
    signOffsOf(storyId),
    looksOf(storyId),
    ledgerHead(),
  ]);
  return {
    story,
    rows,
    revisions: revisions.toReversed(),
    holds: held,
    signOffs: outside.toReversed(),
    looks: looked,
    head,
  };
}

function looksOf(storyId: string): Promise<StoryRecord['looks']> {
  return desk()
    .select({ by: staff.name, at: looks.at })
    .from(looks)
    .innerJoin(staff, eq(staff.id, looks.staffId))
    .where(eq(looks.storyId, storyId))
    .orderBy(asc(looks.at));
}

async function holdsOf(storyId: string): Promise<HoldLine[]> {
  const lifter = alias(staff, 'lifter');
  const rows = await desk()
    .select({
      by: staff.name,
      at: holds.at,
      reason: holds.reason,
      lifter: lifter.name,
      liftedAt: holds.liftedAt,
      word: holds.word,
    })
    .from(holds)
    .innerJoin(staff, eq(staff.id, holds.by))
    .leftJoin(lifter, eq(lifter.id, holds.liftedBy))
    .where(eq(holds.storyId, storyId))
    .orderBy(asc(holds.at));
  return rows.map(({ lifter: name, liftedAt, word, ...hold }) => ({
    ...hold,
    lifted: liftedAt ? { by: name ?? '', at: liftedAt, word } : null,
  }));
}
