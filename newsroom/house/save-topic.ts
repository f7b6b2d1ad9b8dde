import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { topics } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { NotFound } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { bilingualName, slug, slugFor } from './fields.ts';
import { uniquely } from './uniquely.ts';

/** Words a topic is found by, besides its names. */
export const mostSynonyms = 40;

const form = z.object({
  id: rowId.optional(),
  names: bilingualName(80),
  slug,
  synonyms: z
    .array(z.string().trim().min(1, 'missing').max(80, 'too_long'))
    .max(mostSynonyms, 'too_long')
    .default([])
    .transform((words) => [...new Set(words)]),
});
export type TopicForm = z.input<typeof form>;

/**
 * Makes a topic or changes one.
 * @param who who is asking; null for the command line
 * @param given the topic; without id a new one
 * @returns its id
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function saveTopic(who: Who | null, given: TopicForm): Promise<string> {
  return inHouse(who, 'manage_topics', async (tx) => {
    const { id, names, slug: typed, synonyms } = parsed(form, given);
    const values = { names, slug: slugFor(typed, names), synonyms };
    const [before] = id ? await tx.select().from(topics).where(eq(topics.id, id)).for('update') : [];
    if (id && (!before || before.mergedInto)) throw new NotFound('topic');
    const [saved] = await uniquely({ topics_slug_unique: { slug: 'slug_taken' } }, () =>
      id
        ? tx.update(topics).set(values).where(eq(topics.id, id)).returning()
        : tx
            .insert(topics)
            .values({ ...values, createdAt: now() })
            .returning(),
    );
    if (!saved) throw new Error('the topic was not written');
    await post(tx, { kind: 'site_changed', payload: { subject: 'topic', id: saved.id } });
    return {
      result: saved.id,
      happening: {
        act: 'topic.save',
        subjectKind: 'topic',
        subjectId: saved.id,
        before: before && { names: before.names, slug: before.slug, synonyms: before.synonyms },
        after: values,
      },
    };
  });
}
