import { inArray } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { authors, coverages, pictures, sections, topics } from '#db/schema/index.ts';
import { Incomplete } from '../refusals.ts';
import type { StoryContent } from './document/content.ts';
import { picturesIn } from './document/pictures-in.ts';

type Named = {
  field: string;
  table: typeof authors | typeof coverages | typeof pictures | typeof sections | typeof topics;
  ids: string[];
};

/**
 * Checks that what a story names (authors, section, topics, coverages, pictures) is there. What the words before
 * named already was checked then.
 * @param tx the act's transaction
 * @param content the new words
 * @param before the words they replace, if any
 * @throws Incomplete naming each field that names something unknown
 */
export async function mustBeKnown(
  tx: Transaction,
  content: StoryContent,
  before?: StoryContent,
): Promise<void> {
  const wrong: Record<string, string> = {};
  for (const { field, table, ids } of named(content, before)) {
    if (ids.length === 0) continue;
    const found = await tx.select({ id: table.id }).from(table).where(inArray(table.id, ids));
    if (found.length < ids.length) wrong[field] = 'wrong';
  }
  if (Object.keys(wrong).length > 0) throw new Incomplete(wrong);
}

function named(content: StoryContent, before?: StoryContent): Named[] {
  const added = (now: string[], was: string[] = []) => now.filter((id) => !was.includes(id));
  const section = (of?: StoryContent) => (of?.sectionId ? [of.sectionId] : []);
  const lead = content.leadPicture?.pictureId;
  const newPictures = added(picturesIn(content), before && picturesIn(before));
  return [
    { field: 'bylines', table: authors, ids: added(content.bylines, before?.bylines) },
    { field: 'sectionId', table: sections, ids: added(section(content), section(before)) },
    { field: 'topics', table: topics, ids: added(content.topics, before?.topics) },
    { field: 'coverages', table: coverages, ids: added(content.coverages, before?.coverages) },
    { field: 'leadPicture', table: pictures, ids: newPictures.filter((id) => id === lead) },
    { field: 'body', table: pictures, ids: newPictures.filter((id) => id !== lead) },
  ];
}
