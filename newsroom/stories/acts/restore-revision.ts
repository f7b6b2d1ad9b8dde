import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { revisions } from '#db/schema/index.ts';
import { NotFound } from '../../refusals.ts';
import type { StoryContent } from '../document/content.ts';
import { withoutTheGone } from '../named-things.ts';
import type { Base } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { type Saved, save } from './save.ts';

/** A number PostgreSQL can look for. */
const isNumber = (number: number) => Number.isInteger(number) && number > 0 && number < 2 ** 31;

/**
 * Brings the words of an earlier revision back, as a new one; nothing in between is lost. What they name
 * and is gone since (a section, a topic, a picture) stays away.
 * @param who who is asking; it is an edit like any other
 * @param input the story, the version seen, and the number of the revision
 * @throws NotFound, and what `save` throws
 */
export async function restoreRevision(who: Who, input: Base & { number: number }): Promise<Saved> {
  const content = await desk().transaction(async (tx) => {
    const [revision] = isNumber(input.number)
      ? await tx
          .select({ content: revisions.content })
          .from(revisions)
          .where(and(eq(revisions.storyId, input.storyId), eq(revisions.number, input.number)))
      : [];
    if (!revision) throw new NotFound('revision');
    return withoutTheGone(tx, revision.content as StoryContent);
  });
  return save(who, {
    ...input,
    content,
    saveId: randomUUID(),
    why: 'restored',
    note: `#${input.number}`,
  });
}
