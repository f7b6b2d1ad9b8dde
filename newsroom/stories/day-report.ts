import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { desk } from '#db/desk.ts';
import { publications, revisions, sections, staff, stories } from '#db/schema/index.ts';
import type { PublicationKind } from './after-publication.ts';

export type Published = {
  storyId: string;
  headline: string;
  language: 'en' | 'ko';
  section: { en: string; ko: string } | null;
  kind: PublicationKind;
  /** Of a correction: what was wrong and what is right. */
  wrong: string;
  right: string;
  /** A note to readers, or the reason of a retraction or a kill. */
  note: string;
  by: string;
  at: Date;
};

/**
 * All that went out between two instants, and what was taken down, in the order it happened.
 * @param from first instant
 * @param to the instant after the last
 */
export async function publishedBetween(from: Date, to: Date): Promise<Published[]> {
  const publisher = alias(staff, 'publisher');
  return desk()
    .select({
      storyId: stories.id,
      // As the words said then, not as they say now.
      headline: sql<string>`${revisions.content} ->> 'headline'`,
      language: stories.language,
      section: sections.names,
      kind: publications.kind,
      wrong: publications.wrong,
      right: publications.right,
      note: publications.note,
      by: publisher.name,
      at: publications.at,
    })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .innerJoin(publisher, eq(publisher.id, publications.by))
    .leftJoin(sections, eq(sections.id, sql`(${revisions.content} ->> 'sectionId')::uuid`))
    .where(and(gte(publications.at, from), lt(publications.at, to)))
    .orderBy(asc(publications.at));
}
