import { desc, eq, ilike, or, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors, sections, stories } from '#db/schema/index.ts';
import { literally, withWords } from './list-conditions.ts';
import type { Public, Working } from './workflow.ts';

/** A story as the command palette names it. */
export type FoundStory = {
  id: string;
  headline: string;
  language: 'en' | 'ko';
  working: Working;
  public: Public;
  newlyApproved: boolean;
  section: { en: string; ko: string } | null;
};
/** Somebody who stands in bylines. */
export type FoundPerson = { id: string; names: { en: string; ko: string } };
export type Found = { stories: FoundStory[]; people: FoundPerson[] };

const most = 8;
const mostPeople = 5;
const longest = 100;

/**
 * Finds stories by a part of headline or slug, the latest first, and people by a part of their name.
 * @param text as it was typed; fewer than two letters find nothing
 */
export async function find(text: string): Promise<Found> {
  const search = text.trim().slice(0, longest);
  if ([...search].length < 2) return { stories: [], people: [] };
  const part = `%${literally(search)}%`;
  const [found, people] = await Promise.all([
    desk()
      .select({
        id: stories.id,
        headline: stories.headline,
        language: stories.language,
        working: stories.working,
        public: stories.public,
        newlyApproved: sql<boolean>`${stories.approvalId} is not null`,
        section: sections.names,
      })
      .from(stories)
      .leftJoin(sections, eq(sections.id, stories.sectionId))
      .where(withWords(search))
      .orderBy(desc(stories.updatedAt), desc(stories.id))
      .limit(most),
    desk()
      .select({ id: authors.id, names: authors.names })
      .from(authors)
      .where(or(ilike(sql`${authors.names} ->> 'en'`, part), ilike(sql`${authors.names} ->> 'ko'`, part)))
      .orderBy(sql`${authors.names} ->> 'en'`)
      .limit(mostPeople),
  ]);
  return { stories: found, people };
}
