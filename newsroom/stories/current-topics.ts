import { inArray } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { topics } from '#db/schema/index.ts';

/**
 * The topics that those a story names stand for now: one that was merged stands for the one it was merged into.
 * @param tx a transaction of the desk
 * @param ids as the story's words name them
 * @returns each once, in the order they came
 */
export async function currentTopics(tx: Pick<Transaction, 'select'>, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: topics.id, mergedInto: topics.mergedInto })
    .from(topics)
    .where(inArray(topics.id, ids));
  const now = new Map(rows.map(({ id, mergedInto }) => [id, mergedInto ?? id]));
  return [...new Set(ids.map((id) => now.get(id) ?? id))];
}
