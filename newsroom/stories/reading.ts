import { and, eq, inArray, isNull } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { authors, holds, publications, reviews, revisions, sections, staff } from '#db/schema/index.ts';
import { NotFound } from '../refusals.ts';
import { type Waiting, waitingOrder } from '../schedules/reading.ts';
import type { PublicationKind } from './after-publication.ts';
import { uuidPattern } from './document/body.ts';
import type { StoryContent } from './document/content.ts';
import { type StoryRow, takeInHand } from './in-hand.ts';
import type { StoryFacts, Who } from './permissions.ts';
import { newestRevision } from './revisions.ts';

export type Person = { id: string; name: string };
export type Named = { id: string; names: { en: string; ko: string } };

/** A story as the desk shows it: all of one instant, so that version, words and hash belong together. */
export type StoryRead = {
  row: StoryRow;
  content: StoryContent;
  /** Of the working copy: what an approver sends back. */
  sha256: string;
  facts: StoryFacts;
  savedAt: Date;
  savedBy: Person;
  creator: Person;
  submitter: Person | null;
  section: Named | null;
  /** In the order of the byline. */
  bylines: Named[];
  newestRevision: { id: string; number: number; sha256: string };
  /** The approval that stands and is not yet published. */
  approval: { by: Person; at: Date; note: string; alone: boolean } | null;
  /** The legal hold that stands. */
  hold: { by: Person; at: Date; reason: string } | null;
  /** The order to publish that waits. */
  waiting: Waiting | null;
  /** What readers see, or the retraction or kill that took it from them. */
  publication: {
    kind: PublicationKind;
    at: Date;
    by: Person;
    note: string;
    revision: number;
  } | null;
};

/**
 * Reads a story with what its screens show. Everyone on the staff may read every story.
 * @param _who who is asking: whoever signed in
 * @param storyId the story's id, as it came from outside
 * @throws NotFound
 */
export async function readStory(_who: Who, storyId: string): Promise<StoryRead> {
  if (!uuidPattern.test(storyId)) throw new NotFound('story');
  return desk().transaction((tx) => readIn(tx, storyId), {
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
}

async function readIn(tx: Transaction, storyId: string): Promise<StoryRead> {
  const { row, copy, facts } = await takeInHand(tx, storyId, false);
  const newest = await newestRevision(tx, storyId);
  const [approval] = row.approvalId
    ? await tx.select().from(reviews).where(eq(reviews.id, row.approvalId))
    : [];
  const [publication] = row.livePublicationId
    ? await tx
        .select({
          kind: publications.kind,
          at: publications.at,
          by: publications.by,
          note: publications.note,
          revision: revisions.number,
        })
        .from(publications)
        .innerJoin(revisions, eq(revisions.id, publications.revisionId))
        .where(eq(publications.id, row.livePublicationId))
    : [];
  const [hold] = facts.held
    ? await tx
        .select()
        .from(holds)
        .where(and(eq(holds.storyId, storyId), isNull(holds.liftedAt)))
    : [];
  const people = await peopleOf(tx, [
    copy.savedBy,
    row.creatorId,
    row.submitterId,
    approval?.by,
    publication?.by,
    hold?.by,
  ]);
  const person = (id: string): Person => people.get(id) ?? { id, name: '' };
  return {
    row,
    content: copy.content,
    sha256: copy.sha256,
    facts,
    savedAt: copy.savedAt,
    savedBy: person(copy.savedBy),
    creator: person(row.creatorId),
    submitter: row.submitterId ? person(row.submitterId) : null,
    section: await sectionOf(tx, row.sectionId),
    bylines: await authorsOf(tx, copy.content.bylines),
    newestRevision: {
      id: newest?.id ?? '',
      number: newest?.number ?? 0,
      sha256: newest?.sha256 ?? '',
    },
    approval: approval
      ? { by: person(approval.by), at: approval.at, note: approval.note, alone: approval.alone }
      : null,
    hold: hold ? { by: person(hold.by), at: hold.at, reason: hold.reason } : null,
    waiting: row.scheduledFor ? await waitingOrder(tx, row.id) : null,
    publication: publication ? { ...publication, by: person(publication.by) } : null,
  };
}

/**
 * The names behind accounts.
 * @param tx a transaction of the desk, or its connection
 * @param ids ids of staff; empty ones are passed over
 */
export async function peopleOf(
  tx: Pick<Transaction, 'select'>,
  ids: (string | null | undefined)[],
): Promise<Map<string, Person>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return new Map();
  const rows = await tx
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, wanted));
  return new Map(rows.map((row) => [row.id, row]));
}

async function sectionOf(tx: Transaction, id: string | null): Promise<Named | null> {
  if (!id) return null;
  const [section] = await tx
    .select({ id: sections.id, names: sections.names })
    .from(sections)
    .where(eq(sections.id, id));
  return section ?? null;
}

async function authorsOf(tx: Transaction, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: authors.id, names: authors.names })
    .from(authors)
    .where(inArray(authors.id, ids));
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
