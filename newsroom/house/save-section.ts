import { eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { sections } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { NotFound } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { bilingualName, slug, slugFor } from './fields.ts';
import { uniquely } from './uniquely.ts';

const form = z.object({
  /** Absent: a new section, last in the order. */
  id: rowId.optional(),
  names: bilingualName(60),
  slug,
  editingBarsApproval: z.boolean(),
});
export type SectionForm = z.input<typeof form>;

/**
 * Makes a section or changes one.
 * @param who who is asking; null for the command line
 * @param given the section
 * @returns its id
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function saveSection(who: Who | null, given: SectionForm): Promise<string> {
  return inHouse(who, 'manage_sections', async (tx) => {
    const { id, ...input } = parsed(form, given);
    const values = { ...input, slug: slugFor(input.slug, input.names) };
    const [before] = id ? await tx.select().from(sections).where(eq(sections.id, id)).for('update') : [];
    if (id && !before) throw new NotFound('section');
    const [last] = await tx.select({ position: max(sections.position) }).from(sections);
    const [saved] = await uniquely({ sections_slug_unique: { slug: 'slug_taken' } }, () =>
      id
        ? tx.update(sections).set(values).where(eq(sections.id, id)).returning()
        : tx
            .insert(sections)
            .values({ ...values, position: (last?.position ?? 0) + 1, createdAt: now() })
            .returning(),
    );
    if (!saved) throw new Error('the section was not written');
    await post(tx, { kind: 'site_changed', payload: { subject: 'section', id: saved.id } });
    return {
      result: saved.id,
      happening: {
        act: 'section.save',
        subjectKind: 'section',
        subjectId: saved.id,
        before: before && {
          names: before.names,
          slug: before.slug,
          editingBarsApproval: before.editingBarsApproval,
        },
        after: values,
      },
    };
  });
}
