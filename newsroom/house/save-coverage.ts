import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { coverages } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { NotFound } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { bilingualName, maybeBilingual, slug, slugFor } from './fields.ts';
import { uniquely } from './uniquely.ts';

const form = z.object({
  id: rowId.optional(),
  names: bilingualName(80),
  introductions: maybeBilingual(1000),
  kind: z.enum(['coverage', 'series']).default('coverage'),
  slug,
});
export type CoverageForm = z.input<typeof form>;

/**
 * Makes a coverage (a named package of stories) or changes one.
 * @param who who is asking; null for the command line
 * @param given the coverage; without id a new one
 * @returns its id
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function saveCoverage(who: Who | null, given: CoverageForm): Promise<string> {
  return inHouse(who, 'manage_coverages', async (tx) => {
    const { id, ...input } = parsed(form, given);
    const values = { ...input, slug: slugFor(input.slug, input.names) };
    const [before] = id ? await tx.select().from(coverages).where(eq(coverages.id, id)).for('update') : [];
    if (id && !before) throw new NotFound('coverage');
    const [saved] = await uniquely({ coverages_slug_unique: { slug: 'slug_taken' } }, () =>
      id
        ? tx.update(coverages).set(values).where(eq(coverages.id, id)).returning()
        : tx
            .insert(coverages)
            .values({ ...values, createdAt: now() })
            .returning(),
    );
    if (!saved) throw new Error('the coverage was not written');
    await post(tx, { kind: 'site_changed', payload: { subject: 'coverage', id: saved.id } });
    return {
      result: saved.id,
      happening: {
        act: 'coverage.save',
        subjectKind: 'coverage',
        subjectId: saved.id,
        before: before && {
          names: before.names,
          introductions: before.introductions,
          kind: before.kind,
          slug: before.slug,
        },
        after: values,
      },
    };
  });
}
