import { and, eq, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { liveListings, topics } from '#db/schema/index.ts';
import { followTopicInto } from '../letters/subscribing.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { Incomplete, NotFound } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { mostSynonyms } from './save-topic.ts';

const form = z.object({ id: rowId, into: rowId });
export type Merge = z.input<typeof form>;

/**
 * Merges a topic into another: its stories stand under the other one from now on, its names become synonyms, its
 * address leads there. No story gets a new revision: their words go on naming the old topic, which stands for the
 * other one, so every approval stays valid.
 * @param who who is asking; null for the command line
 * @param given the topic, and the one it is merged into
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function mergeTopics(who: Who | null, given: Merge): Promise<void> {
  return inHouse(who, 'merge_topics', async (tx) => {
    const { id, into } = parsed(form, given);
    if (id === into) throw new Incomplete({ into: 'wrong' });
    // Always in the same order, so that two merges at once do not wait for each other.
    const rows = await tx
      .select()
      .from(topics)
      .where(sql`${topics.id} IN (${id}, ${into})`)
      .orderBy(topics.id)
      .for('update');
    const gone = rows.find((row) => row.id === id);
    const kept = rows.find((row) => row.id === into);
    if (!gone || gone.mergedInto) throw new NotFound('topic');
    if (!kept || kept.mergedInto) throw new Incomplete({ into: 'wrong' });
    const there = alias(liveListings, 'there');
    const ofGone = and(eq(liveListings.kind, 'topic'), eq(liveListings.subjectId, id));
    await tx
      .update(liveListings)
      .set({ subjectId: into })
      .where(
        and(
          ofGone,
          notExists(
            tx
              .select({ one: sql`1` })
              .from(there)
              .where(
                and(
                  eq(there.kind, 'topic'),
                  eq(there.subjectId, into),
                  eq(there.storyId, liveListings.storyId),
                ),
              ),
          ),
        ),
      );
    await tx.delete(liveListings).where(ofGone);
    await followTopicInto(tx, id, into);
    // No chains: whatever led to the one that goes leads to the one that stays.
    await tx.update(topics).set({ mergedInto: into }).where(eq(topics.mergedInto, id));
    await tx.update(topics).set({ mergedInto: into, synonyms: [] }).where(eq(topics.id, id));
    const names = [gone.names.en, gone.names.ko, ...gone.synonyms, ...kept.synonyms];
    const own = [kept.names.en, kept.names.ko];
    const synonyms = [...new Set(names)].filter((name) => name && !own.includes(name)).slice(0, mostSynonyms);
    await tx.update(topics).set({ synonyms }).where(eq(topics.id, into));
    await post(tx, { kind: 'site_changed', payload: { subject: 'topic', id: into } });
    return {
      result: undefined,
      happening: {
        act: 'topic.merge',
        subjectKind: 'topic',
        subjectId: id,
        before: { names: gone.names, slug: gone.slug, synonyms: gone.synonyms },
        after: { into, names: kept.names, synonyms },
      },
    };
  });
}
