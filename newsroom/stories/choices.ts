import { asc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors, coverages, liveStories, sections, topics } from '#db/schema/index.ts';
import type { Language } from './document/content.ts';

export type Choice = {
  id: string;
  name: string;
  /** Other words it is found by. */
  synonyms?: string[];
  /** Merged into another: still named by stories that have it, offered to none. */
  merged?: true;
};
export type Choices = { sections: Choice[]; authors: Choice[]; topics: Choice[]; coverages: Choice[] };

/**
 * What a story can be given, by name.
 * @param language of the story: names are those its readers see
 */
export async function choicesFor(language: Language): Promise<Choices> {
  const db = desk();
  const [inOrder, people, subjects, packages] = await Promise.all([
    db.select({ id: sections.id, names: sections.names }).from(sections).orderBy(asc(sections.position)),
    db.select({ id: authors.id, names: authors.names }).from(authors),
    db
      .select({
        id: topics.id,
        names: topics.names,
        synonyms: topics.synonyms,
        mergedInto: topics.mergedInto,
      })
      .from(topics),
    db.select({ id: coverages.id, names: coverages.names }).from(coverages),
  ]);
  const other = language === 'en' ? 'ko' : 'en';
  const named = (rows: { id: string; names: Record<Language, string> }[]): Choice[] =>
    rows.map(({ id, names }) => ({ id, name: names[language] || names[other] }));
  const sorted = (rows: Choice[]) => rows.sort((a, b) => a.name.localeCompare(b.name, language));
  return {
    sections: named(inOrder),
    authors: sorted(named(people)),
    topics: sorted(subjects.map((row) => topicChoice(row, named([row])[0] as Choice, named(subjects)))),
    coverages: sorted(named(packages)),
  };
}

/**
 * The address readers find a story at now, by its slug; null while they find none.
 * @param storyId the story
 */
export async function liveSlugOf(storyId: string): Promise<string | null> {
  const [live] = await desk()
    .select({ slug: liveStories.slug })
    .from(liveStories)
    .where(eq(liveStories.storyId, storyId));
  return live?.slug ?? null;
}

function topicChoice(
  row: { synonyms: string[]; mergedInto: string | null },
  { id, name }: Choice,
  all: Choice[],
): Choice {
  if (!row.mergedInto) return { id, name, synonyms: row.synonyms };
  const into = all.find((other) => other.id === row.mergedInto);
  return { id, name: into ? `${name} → ${into.name}` : name, merged: true };
}
