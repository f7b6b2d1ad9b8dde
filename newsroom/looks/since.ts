import { and, desc, eq, gt, isNull, ne, or } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { ledger, looks, revisions, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { type Comparison, compare } from '../stories/comparing.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { StoryContent } from '../stories/document/content.ts';
import type { LedgerLine } from '../stories/history.ts';
import { type Names, namesIn } from '../stories/names-in.ts';
import type { Who } from '../stories/permissions.ts';
import { readStory } from '../stories/reading.ts';
import { oneVisit } from './looking.ts';

/** What others did to a story since a person looked at it. */
export type Since = {
  at: Date;
  /** How many things are new: acts of others, and places where the words differ. */
  count: number;
  /** How the words differ; null: no other hand wrote in them. */
  comparison: Comparison | null;
  names: Names;
  /** Newest first. */
  acts: LedgerLine[];
};

/** Acts that only say that words were saved: the words themselves show it. */
const saves = ['story.edit', 'story.create'];

/**
 * What changed on a story since a person looked at it in an earlier visit. Their own doing is no news to them.
 * @param who who is asking
 * @param storyId the story, as it came from outside
 * @returns null when they never looked, or nothing is new
 */
export async function sinceLastLook(who: Who, storyId: string): Promise<Since | null> {
  const look = await lastLook(who, storyId);
  if (!look) return null;
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
    .where(
      and(
        eq(ledger.subjectKind, 'story'),
        eq(ledger.subjectId, storyId),
        gt(ledger.seq, look.seq),
        or(isNull(ledger.actorId), ne(ledger.actorId, who.id)),
      ),
    )
    .orderBy(desc(ledger.seq))
    .limit(200);
  const story = await readStory(who, storyId);
  const otherHand = story.savedBy.id !== who.id || rows.some(({ act }) => act.startsWith('story.edit'));
  const before = otherHand && story.sha256 !== look.sha256 ? await wordsSeen(storyId, look) : null;
  const comparison = before ? compare(before, story.content) : null;
  const acts = (rows as LedgerLine[]).filter(({ act }) => !saves.includes(act));
  const count = acts.length + (comparison?.changes ?? 0);
  if (count === 0) return null;
  return {
    at: look.at,
    count,
    comparison: comparison && comparison.changes > 0 ? comparison : null,
    names: before ? await namesIn([before, story.content]) : {},
    acts,
  };
}

type Look = { at: Date; seq: number; sha256: string; content: unknown };

async function lastLook(who: Who, storyId: string): Promise<Look | null> {
  if (!uuidPattern.test(storyId)) return null;
  const [row] = await desk()
    .select()
    .from(looks)
    .where(and(eq(looks.staffId, who.id), eq(looks.storyId, storyId)));
  if (!row) return null;
  if (now().getTime() - row.at.getTime() >= oneVisit) return row;
  return { at: row.sinceAt, seq: row.sinceSeq, sha256: row.sinceSha256, content: row.sinceContent };
}

async function wordsSeen(storyId: string, look: Look): Promise<StoryContent | null> {
  if (look.content) return look.content as StoryContent;
  const [revision] = await desk()
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), eq(revisions.sha256, look.sha256)))
    .limit(1);
  return (revision?.content ?? null) as StoryContent | null;
}
