import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import {
  liveListings,
  livePictures,
  liveStories,
  publications,
  revisions,
  stories,
} from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { post } from '../outbox/post.ts';
import { Incomplete } from '../refusals.ts';
import type { WrittenWord } from './after-publication.ts';
import { currentTopics } from './current-topics.ts';
import type { StoryContent } from './document/content.ts';
import { picturesIn } from './document/pictures-in.ts';
import { plainText, readingMinutes } from './document/plain-text.ts';
import { beginAnew } from './hands.ts';
import type { InHand } from './in-hand.ts';
import { keysOfLive } from './keys-of-live.ts';
import { claimSlug, publishSlug } from './slugs.ts';

export type Release = {
  revisionId: string;
  reviewId: string;
  kind: 'first' | 'update' | 'correction' | 'clarification';
  written?: Partial<Record<WrittenWord, string>>;
  by: string;
  /** The order the clock carries out. */
  scheduleId?: string;
};

/**
 * Lays an approved revision out for readers: the publication, the readers' tables, the slug, and word to the site.
 * @param tx the act's transaction, holding the story
 * @param story the story in hand
 * @param release which revision, on whose approval
 * @returns what to set on the story's row
 */
export async function goLive(tx: Transaction, story: InHand, release: Release) {
  const { row } = story;
  const [revision] = await tx.select().from(revisions).where(eq(revisions.id, release.revisionId));
  const content = revision?.content as StoryContent;
  const { sectionId } = content;
  if (!sectionId) throw new Incomplete({ sectionId: 'missing' });
  await claimSlug(tx, row.id, row.language, content.slug);
  await publishSlug(tx, row.language, content.slug);

  const at = now();
  const [publication] = await tx
    .insert(publications)
    .values({
      storyId: row.id,
      revisionId: release.revisionId,
      reviewId: release.reviewId,
      kind: release.kind,
      ...release.written,
      by: release.by,
      at,
      scheduleId: release.scheduleId ?? null,
    })
    .returning({ id: publications.id });
  const publicationId = (publication as { id: string }).id;
  const firstPublishedAt = row.firstPublishedAt ?? at;
  const set = { livePublicationId: publicationId, firstPublishedAt, approvalId: null };
  const before = await keysOfLive(tx, row.id);
  // The readers' rows are refused for a story that is not live yet.
  await tx
    .update(stories)
    .set({ public: 'live', livePublicationId: publicationId })
    .where(eq(stories.id, row.id));
  await layOut(tx, row, content, sectionId, {
    publicationId,
    revisionId: release.revisionId,
    firstPublishedAt,
    publishedAt: at,
  });
  await beginAnew(tx, row.id, content.bylines);
  await post(tx, {
    kind: 'site_changed',
    payload: {
      storyId: row.id,
      language: row.language,
      slug: content.slug,
      keys: [...new Set([...before, ...(await keysOfLive(tx, row.id))])],
    },
  });
  return set;
}

type Placing = { publicationId: string; revisionId: string; firstPublishedAt: Date; publishedAt: Date };

async function layOut(
  tx: Transaction,
  row: InHand['row'],
  content: StoryContent,
  sectionId: string,
  placing: Placing,
) {
  await tx.delete(liveStories).where(eq(liveStories.storyId, row.id));
  await tx.insert(liveStories).values({
    ...placing,
    storyId: row.id,
    language: row.language,
    slug: content.slug,
    sectionId,
    headline: content.headline,
    standfirst: content.standfirst,
    leadPicture: content.leadPicture,
    bylines: content.bylines,
    minutes: readingMinutes(content.body, content.language),
    words: [content.headline, content.standfirst, plainText(content.body)].join('\n'),
    translationGroup: row.translationGroup,
    embargoUntil: row.embargoUntil,
  });
  const place = (kind: 'topic' | 'author' | 'coverage') => (subjectId: string, position: number) => ({
    kind,
    subjectId,
    position,
    storyId: row.id,
    language: row.language,
    firstPublishedAt: placing.firstPublishedAt,
  });
  const listings = [
    ...(await currentTopics(tx, content.topics)).map(place('topic')),
    ...content.bylines.map(place('author')),
    ...content.coverages.map(place('coverage')),
  ];
  if (listings.length > 0) await tx.insert(liveListings).values(listings);
  const pictures = picturesIn(content).map((pictureId) => ({ pictureId, storyId: row.id }));
  if (pictures.length > 0) await tx.insert(livePictures).values(pictures);
}
