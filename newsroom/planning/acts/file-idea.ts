import { ideas } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { parsed } from '../../parsed.ts';
import type { Who } from '../../stories/permissions.ts';
import { type IdeaForm, ideaForm } from '../fields.ts';
import { mustBeSection } from '../people.ts';
import { begin, type Planned } from '../performing.ts';

/**
 * Files an idea for a story with the editors of a section.
 * @param who who is asking: anybody on the staff may
 * @param given the idea
 * @throws NotAllowed, Incomplete
 */
export async function fileIdea(who: Who, given: IdeaForm): Promise<Planned> {
  const form = parsed(ideaForm, given);
  return begin(who, 'file_idea', { sectionId: form.sectionId }, async (tx) => {
    await mustBeSection(tx, form.sectionId);
    const [row] = await tx
      .insert(ideas)
      .values({ ...form, by: who.id, createdAt: now() })
      .returning();
    if (!row) throw new Error('the idea was not written');
    return {
      result: { id: row.id, version: row.version },
      subjectKind: 'idea',
      subjectId: row.id,
      after: { state: row.state, version: row.version, title: row.title, sectionId: row.sectionId },
    };
  });
}
