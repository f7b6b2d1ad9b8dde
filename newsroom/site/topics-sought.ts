import type { Ask } from './snapshot.ts';
import type { Named } from './story.ts';
import { withoutParticle } from './terms.ts';

/** More topics are hardly called the same. */
const most = 3;

/**
 * The topics that are called what was searched for, by their names or by other words for them, in either language.
 * Asked before the search itself, which may be ended.
 * @param query as `queryOf` returns it
 */
export async function topicsSought(ask: Ask, query: string): Promise<Named[]> {
  const bare = query.replace(/^["“”'‘’]+|["“”'‘’]+$/g, '');
  const words = [bare, withoutParticle(bare)].map((word) => word.replace(/\s/g, '')).filter(Boolean);
  if (words.length === 0) return [];
  return ask<Named>(
    `SELECT slug, names FROM site.topics
     WHERE called && ARRAY(SELECT lower(word) FROM unnest($1::text[]) AS w (word)) ORDER BY slug LIMIT ${most}`,
    [words],
    [],
  );
}
