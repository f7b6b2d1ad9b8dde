import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { authors, pictures, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { Incomplete, NotFound } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { bilingualName, maybeBilingual, slug, slugFor, webAddress } from './fields.ts';
import { uniquely } from './uniquely.ts';

const form = z.object({
  /** Absent: a new author. */
  id: rowId.optional(),
  names: bilingualName(80),
  titles: maybeBilingual(80),
  about: maybeBilingual(1000),
  slug,
  /** The account of the person behind the byline, if they have one. */
  staffId: rowId.nullable(),
  portraitId: rowId.nullable().default(null),
  /** What they cover. */
  beats: maybeBilingual(160).default({ en: '', ko: '' }),
  /** For readers; empty: none is shown. */
  email: z
    .string()
    .trim()
    .max(200, 'too_long')
    .refine((typed) => typed === '' || z.email().safeParse(typed).success, 'not_an_email')
    .default(''),
  social: z
    .array(z.object({ name: z.string().trim().min(1, 'missing').max(40, 'too_long'), url: webAddress }))
    .max(10, 'too_long')
    .default([]),
});
export type AuthorForm = z.input<typeof form>;

/**
 * Makes a byline profile or changes one.
 * @param who who is asking; null for the command line
 * @param given the profile
 * @returns its id
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function saveAuthor(who: Who | null, given: AuthorForm): Promise<string> {
  return inHouse(who, 'manage_authors', async (tx) => {
    const { id, ...input } = parsed(form, given);
    const values = { ...input, slug: slugFor(input.slug, input.names) };
    const [before] = id ? await tx.select().from(authors).where(eq(authors.id, id)).for('update') : [];
    if (id && !before) throw new NotFound('author');
    if (input.staffId && (await tx.$count(staff, eq(staff.id, input.staffId))) === 0)
      throw new Incomplete({ staffId: 'wrong' });
    if (input.portraitId && (await tx.$count(pictures, eq(pictures.id, input.portraitId))) === 0)
      throw new Incomplete({ portraitId: 'wrong' });
    const taken = {
      authors_slug_unique: { slug: 'slug_taken' },
      authors_staff_id_unique: { staffId: 'account_taken' },
    };
    const [saved] = await uniquely(taken, () =>
      id
        ? tx.update(authors).set(values).where(eq(authors.id, id)).returning()
        : tx
            .insert(authors)
            .values({ ...values, createdAt: now() })
            .returning(),
    );
    if (!saved) throw new Error('the author was not written');
    await post(tx, { kind: 'site_changed', payload: { subject: 'author', id: saved.id } });
    return {
      result: saved.id,
      happening: {
        act: 'author.save',
        subjectKind: 'author',
        subjectId: saved.id,
        before: before && form.omit({ id: true }).parse(before),
        after: values,
      },
    };
  });
}
