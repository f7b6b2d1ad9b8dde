import { eq, inArray } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { sections, stories } from '#db/schema/index.ts';
import { uuidPattern } from './document/body.ts';
import { factsOfMany } from './facts-of-many.ts';
import type { StoryFacts } from './permissions.ts';

/** A selected story as it stands now, with what the rules need to know of it. */
export type Selected = {
  id: string;
  headline: string;
  language: 'en' | 'ko';
  version: number;
  sectionId: string | null;
  section: { en: string; ko: string } | null;
  priority: number;
  dueAt: Date | null;
  facts: StoryFacts;
};

/** Nobody means more than this many at once. */
export const mostSelected = 200;

/**
 * Reads stories somebody selected, in the order given.
 * @param ids as they came from outside; what is no story is passed over
 */
export async function readSelected(ids: readonly string[]): Promise<Selected[]> {
  const wanted = [...new Set(ids)].filter((id) => uuidPattern.test(id)).slice(0, mostSelected);
  if (wanted.length === 0) return [];
  const [rows, facts] = await Promise.all([
    desk()
      .select({
        id: stories.id,
        headline: stories.headline,
        language: stories.language,
        version: stories.version,
        sectionId: stories.sectionId,
        section: sections.names,
        priority: stories.priority,
        dueAt: stories.dueAt,
      })
      .from(stories)
      .leftJoin(sections, eq(sections.id, stories.sectionId))
      .where(inArray(stories.id, wanted)),
    factsOfMany(wanted),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wanted.flatMap((id) => {
    const row = byId.get(id);
    const known = facts.get(id);
    return row && known ? [{ ...row, facts: known }] : [];
  });
}
