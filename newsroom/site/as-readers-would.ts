import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors, coverages, pictureSizes, publications, sections, topics } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { NotFound } from '../refusals.ts';
import { forms, publicationKinds, type ToldKind } from '../stories/after-publication.ts';
import { currentTopics } from '../stories/current-topics.ts';
import { firstPublishedOf } from '../stories/document/first-published.ts';
import { picturesIn } from '../stories/document/pictures-in.ts';
import { readingMinutes } from '../stories/document/plain-text.ts';
import type { Who } from '../stories/permissions.ts';
import { readStory } from '../stories/reading.ts';
import type { Size } from './cards.ts';
import type { SiteStory } from './story.ts';

/**
 * A story's working copy as its page would show it to readers if it were published now. For the staff.
 * @param who who is asking
 * @param storyId the story's id, as it came from outside
 * @returns null when there is no such story
 */
export async function asReadersWould(who: Who, storyId: string): Promise<SiteStory | null> {
  const read = await readStory(who, storyId).catch((error) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  if (!read) return null;
  const { row, content } = read;
  const pictures = await sizesOf(picturesIn(content));
  const at = now();
  const lead = content.leadPicture;
  return {
    storyId: row.id,
    language: row.language,
    slug: content.slug,
    section: await sectionOf(content.sectionId),
    headline: content.headline,
    standfirst: content.standfirst,
    picture: lead && pictures[lead.pictureId] ? { ...lead, sizes: pictures[lead.pictureId] ?? [] } : null,
    authors: await inOrder(content.bylines, authors),
    minutes: readingMinutes(content.body, content.language),
    firstPublishedAt: row.firstPublishedAt ?? at,
    publishedAt: at,
    body: content.body,
    dateline: content.dateline,
    searchTitle: content.searchTitle,
    searchDescription: content.searchDescription,
    firstPublished: firstPublishedOf(content.firstPublished ?? null),
    pictures,
    corrections: await correctionsOf(row.id),
    topics: await inOrder(await currentTopics(desk(), content.topics), topics),
    coverages: (await inOrder(content.coverages, coverages))
      .filter(({ kind }) => kind === 'coverage')
      .map((each) => ({ ...each, stories: [] })),
    series: [],
    translation: null,
    next: [],
  };
}

/**
 * The sizes pictures are kept in, the narrowest first.
 * @param ids of pictures
 */
export async function sizesOf(ids: string[]): Promise<Record<string, Size[]>> {
  if (ids.length === 0) return {};
  const rows = await desk()
    .select({
      id: pictureSizes.pictureId,
      width: pictureSizes.width,
      height: pictureSizes.height,
      type: pictureSizes.type,
    })
    .from(pictureSizes)
    .where(inArray(pictureSizes.pictureId, ids))
    .orderBy(asc(pictureSizes.width));
  const sizes: Record<string, Size[]> = {};
  for (const { id, ...size } of rows) sizes[id] = [...(sizes[id] ?? []), size];
  return sizes;
}

async function sectionOf(id: string | null): Promise<SiteStory['section']> {
  const [section] = id
    ? await desk()
        .select({ slug: sections.slug, names: sections.names })
        .from(sections)
        .where(eq(sections.id, id))
    : [];
  return section ?? { slug: '', names: { en: '', ko: '' } };
}

async function inOrder<Table extends typeof authors | typeof topics | typeof coverages>(
  ids: string[],
  table: Table,
): Promise<Table['$inferSelect'][]> {
  if (ids.length === 0) return [];
  const rows = (await desk()
    .select()
    .from(table as typeof topics)
    .where(inArray(table.id, ids))) as Table['$inferSelect'][];
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

function correctionsOf(storyId: string): Promise<SiteStory['corrections']> {
  return desk()
    .select({
      kind: sql<ToldKind>`${publications.kind}`,
      wrong: publications.wrong,
      right: publications.right,
      note: publications.note,
      at: publications.at,
    })
    .from(publications)
    .where(
      and(
        eq(publications.storyId, storyId),
        inArray(
          publications.kind,
          publicationKinds.filter((kind) => forms[kind].listed),
        ),
      ),
    )
    .orderBy(desc(publications.at));
}
