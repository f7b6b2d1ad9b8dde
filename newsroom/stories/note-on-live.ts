import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { liveStories, publications, revisions, stories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { post } from '../outbox/post.ts';
import { NotAllowed } from '../refusals.ts';
import type { InHand } from './in-hand.ts';
import { keysOfLive } from './keys-of-live.ts';
import type { Change } from './performing.ts';
import type { Who } from './permissions.ts';
import type { Written } from './written-words.ts';

/** The words that went out last, and on whose approval. */
export type LastPublished = { revisionId: string; reviewId: string | null; slug: string };

/**
 * Which words of a story are, or were, before readers.
 * @param tx the act's transaction
 * @throws NotAllowed when none ever went out
 */
export async function lastPublished(tx: Transaction, { row }: InHand): Promise<LastPublished> {
  const [last] = row.livePublicationId
    ? await tx
        .select({
          revisionId: publications.revisionId,
          reviewId: publications.reviewId,
          slug: sql<string>`${revisions.content} ->> 'slug'`,
        })
        .from(publications)
        .innerJoin(revisions, eq(revisions.id, publications.revisionId))
        .where(eq(publications.id, row.livePublicationId))
    : [];
  if (!last) throw new NotAllowed('not_in_this_state');
  return last;
}

/**
 * Writes down a publication that brings no new words of the story.
 * @param tx the act's transaction
 * @param written what is said with it
 * @returns the publication's id
 */
export async function publishWords(
  tx: Transaction,
  { row }: InHand,
  who: Who,
  kind: 'clarification' | 'editors_note' | 'retraction' | 'kill',
  { revisionId, reviewId }: Omit<LastPublished, 'slug'>,
  written: Written & { wordsStay?: boolean },
): Promise<string> {
  const [publication] = await tx
    .insert(publications)
    .values({ storyId: row.id, revisionId, reviewId, kind, ...written, by: who.id, at: now() })
    .returning({ id: publications.id });
  return (publication as { id: string }).id;
}

/**
 * Tells readers something of a live story whose words stay as they are.
 * @param tx the act's transaction, holding the story
 * @param kind where it stands follows from it
 * @param written what is told
 * @returns what the act changes
 */
export async function noteOnLive(
  tx: Transaction,
  story: InHand,
  who: Who,
  kind: 'clarification' | 'editors_note',
  written: Written,
): Promise<Change> {
  const { row } = story;
  const last = await lastPublished(tx, story);
  const keys = await keysOfLive(tx, row.id);
  const publicationId = await publishWords(tx, story, who, kind, last, written);
  // The readers' row is refused while the story names another publication.
  await tx.update(stories).set({ livePublicationId: publicationId }).where(eq(stories.id, row.id));
  await tx
    .update(liveStories)
    .set({ publicationId, publishedAt: now() })
    .where(eq(liveStories.storyId, row.id));
  await post(tx, {
    kind: 'site_changed',
    payload: { storyId: row.id, language: row.language, slug: last.slug, keys },
  });
  return { set: { livePublicationId: publicationId }, note: written.note, detail: { kind, ...written } };
}
