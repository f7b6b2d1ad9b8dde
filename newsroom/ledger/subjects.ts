import { eq, inArray } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors, coverages, fronts, sections, staff, stories, topics } from '#db/schema/index.ts';
import { uuidPattern } from '../stories/document/body.ts';

/** What a row of the ledger is about, as it is called now. */
export type Subject = { names: { en: string; ko: string }; language?: 'en' | 'ko' };

const tables = { section: sections, author: authors, topic: topics, coverage: coverages } as const;

/**
 * The names of what some rows are about, by kind and id with a space between.
 * @param rows rows of the ledger
 */
export async function subjectsOf(
  rows: { subjectKind: string; subjectId: string }[],
): Promise<Map<string, Subject>> {
  const found = new Map<string, Subject>();
  const idsOf = (kind: string) => [
    ...new Set(
      rows
        .filter((row) => row.subjectKind === kind && uuidPattern.test(row.subjectId))
        .map((row) => row.subjectId),
    ),
  ];
  const told = idsOf('story');
  if (told.length > 0) {
    const lines = await desk()
      .select({ id: stories.id, headline: stories.headline, language: stories.language })
      .from(stories)
      .where(inArray(stories.id, told));
    for (const { id, headline, language } of lines)
      found.set(`story ${id}`, { names: { en: headline, ko: headline }, language });
  }
  const people = idsOf('staff');
  if (people.length > 0) {
    const lines = await desk()
      .select({ id: staff.id, name: staff.name })
      .from(staff)
      .where(inArray(staff.id, people));
    for (const { id, name } of lines) found.set(`staff ${id}`, { names: { en: name, ko: name } });
  }
  const pages = idsOf('front');
  if (pages.length > 0) {
    const lines = await desk()
      .select({ id: fronts.id, language: fronts.language, names: sections.names })
      .from(fronts)
      .leftJoin(sections, eq(sections.id, fronts.sectionId))
      .where(inArray(fronts.id, pages));
    for (const { id, language, names } of lines)
      found.set(`front ${id}`, {
        names: { en: `${names?.en ?? 'Site'} (${language})`, ko: `${names?.ko ?? '사이트'} (${language})` },
      });
  }
  for (const [kind, table] of Object.entries(tables)) {
    const ids = idsOf(kind);
    if (ids.length === 0) continue;
    const lines = await desk()
      .select({ id: table.id, names: (table as typeof topics).names })
      .from(table as typeof topics)
      .where(inArray((table as typeof topics).id, ids));
    for (const { id, names } of lines) found.set(`${kind} ${id}`, { names });
  }
  return found;
}
