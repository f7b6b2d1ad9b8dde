import { asc, eq, isNull, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors, coverages, liveListings, liveStories, sections, staff, topics } from '#db/schema/index.ts';
import { mustBeAllowed } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';

type Names = { en: string; ko: string };
export type ManagedSection = {
  id: string;
  slug: string;
  names: Names;
  editingBarsApproval: boolean;
  live: number;
};
export type ManagedAuthor = {
  id: string;
  slug: string;
  names: Names;
  titles: Names;
  about: Names;
  staffId: string | null;
  portraitId: string | null;
  beats: Names;
  email: string;
  social: { name: string; url: string }[];
  account: string | null;
  live: number;
};
export type ManagedTopic = { id: string; slug: string; names: Names; synonyms: string[]; live: number };
export type ManagedCoverage = Omit<ManagedTopic, 'synonyms'> & {
  introductions: Names;
  kind: 'coverage' | 'series';
};

/**
 * All sections in order, for the admin.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function manageSections(who: Who): Promise<ManagedSection[]> {
  mustBeAllowed(who, 'manage_sections');
  const [rows, counts] = await Promise.all([
    desk().select().from(sections).orderBy(asc(sections.position), asc(sections.slug)),
    desk()
      .select({ id: liveStories.sectionId, live: sql<number>`count(*)::int` })
      .from(liveStories)
      .groupBy(liveStories.sectionId),
  ]);
  const live = new Map(counts.map((row) => [row.id, row.live]));
  return rows.map(({ id, slug, names, editingBarsApproval }) => ({
    id,
    slug,
    names,
    editingBarsApproval,
    live: live.get(id) ?? 0,
  }));
}

async function liveCounts(kind: 'topic' | 'author' | 'coverage'): Promise<Map<string, number>> {
  const rows = await desk()
    .select({ id: liveListings.subjectId, live: sql<number>`count(*)::int` })
    .from(liveListings)
    .where(eq(liveListings.kind, kind))
    .groupBy(liveListings.subjectId);
  return new Map(rows.map((row) => [row.id, row.live]));
}

/**
 * All byline profiles.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function manageAuthors(who: Who): Promise<ManagedAuthor[]> {
  mustBeAllowed(who, 'manage_authors');
  const [rows, live] = await Promise.all([
    desk()
      .select({ author: authors, account: staff.name })
      .from(authors)
      .leftJoin(staff, eq(staff.id, authors.staffId))
      .orderBy(asc(authors.slug)),
    liveCounts('author'),
  ]);
  return rows.map(({ author: { createdAt: _, ...author }, account }) => ({
    ...author,
    account,
    live: live.get(author.id) ?? 0,
  }));
}

/**
 * All topics but those that were merged into another.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function manageTopics(who: Who): Promise<ManagedTopic[]> {
  mustBeAllowed(who, 'manage_topics');
  const [rows, live] = await Promise.all([
    desk().select().from(topics).where(isNull(topics.mergedInto)).orderBy(asc(topics.slug)),
    liveCounts('topic'),
  ]);
  return rows.map(({ id, slug, names, synonyms }) => ({
    id,
    slug,
    names,
    synonyms,
    live: live.get(id) ?? 0,
  }));
}

/**
 * All coverages, the newest first.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function manageCoverages(who: Who): Promise<ManagedCoverage[]> {
  mustBeAllowed(who, 'manage_coverages');
  const [rows, live] = await Promise.all([
    desk().select().from(coverages).orderBy(sql`${coverages.createdAt} desc`, asc(coverages.slug)),
    liveCounts('coverage'),
  ]);
  return rows.map(({ id, slug, names, introductions, kind }) => ({
    id,
    slug,
    names,
    introductions,
    kind,
    live: live.get(id) ?? 0,
  }));
}
