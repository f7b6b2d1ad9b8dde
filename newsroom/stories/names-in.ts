import { inArray } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors, coverages, sections, topics } from '#db/schema/index.ts';
import type { StoryContent } from './document/content.ts';

/** Names by the id that a story's content gives. */
export type Names = Record<string, { en: string; ko: string }>;

/**
 * The names of the sections, authors, topics and coverages that some contents speak of.
 * @param contents states of a story; null ones are passed over
 */
export async function namesIn(contents: (StoryContent | null)[]): Promise<Names> {
  const said = contents.filter((content) => content !== null);
  const named = [
    [sections, said.flatMap((content) => content.sectionId ?? [])],
    [authors, said.flatMap((content) => content.bylines)],
    [topics, said.flatMap((content) => content.topics)],
    [coverages, said.flatMap((content) => content.coverages)],
  ] as const;
  const rows = await Promise.all(
    named.map(([table, ids]) =>
      ids.length > 0
        ? desk()
            .select({ id: table.id, names: table.names })
            .from(table)
            .where(inArray(table.id, [...new Set(ids)]))
        : [],
    ),
  );
  return Object.fromEntries(rows.flat().map(({ id, names }) => [id, names]));
}
