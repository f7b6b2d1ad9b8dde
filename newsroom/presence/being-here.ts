import { and, eq, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { presence, stories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { parsed } from '../parsed.ts';
import { NotFound } from '../refusals.ts';
import { uuidPattern } from '../stories/document/body.ts';
import { storyContent } from '../stories/document/content.ts';
import type { Who } from '../stories/permissions.ts';

/** A window that was not heard of for so long is gone, in milliseconds. */
export const goneAfter = 20_000;

const fields = Object.keys(storyContent.shape) as [string, ...string[]];
const beat = z.object({
  tab: z.uuid(),
  /** Where the caret stands; anything else in the page is no field. */
  field: z.enum(fields).nullable().catch(null),
  gone: z.boolean().default(false),
});

/**
 * Says that a person has a story open, or no more. Others hear of it when it is news, not of every beat.
 * @param who who is there
 * @param storyId the story, as it came from outside
 * @param given `{ tab: the window's own name, field, gone? }`
 * @throws NotFound, Incomplete
 */
export async function beHere(who: Who, storyId: string, given: unknown): Promise<void> {
  const { tab, field, gone } = parsed(beat, given);
  if (!uuidPattern.test(storyId)) throw new NotFound('story');
  const seenAt = now();
  await desk().transaction(async (tx) => {
    const ownTab = and(eq(presence.tab, tab), eq(presence.staffId, who.id));
    if (gone) {
      const left = await tx.delete(presence).where(ownTab).returning({ storyId: presence.storyId });
      if (left.length > 0) await call(tx, storyId);
      return;
    }
    const [before] = await tx.select().from(presence).where(ownTab);
    if (!before) {
      const [story] = await tx.select({ id: stories.id }).from(stories).where(eq(stories.id, storyId));
      if (!story) throw new NotFound('story');
      await tx.delete(presence).where(lt(presence.seenAt, new Date(seenAt.getTime() - goneAfter)));
    }
    const values = { staffId: who.id, storyId, field, seenAt };
    await tx
      .insert(presence)
      .values({ tab, ...values })
      // A name that is another's window stays theirs.
      .onConflictDoUpdate({ target: presence.tab, set: values, setWhere: eq(presence.staffId, who.id) });
    const cameBack = before && seenAt.getTime() - before.seenAt.getTime() > goneAfter;
    if (!before || cameBack || before.field !== field || before.storyId !== storyId) await call(tx, storyId);
  });
}

async function call(
  tx: Parameters<Parameters<ReturnType<typeof desk>['transaction']>[0]>[0],
  storyId: string,
) {
  await tx.execute(sql`SELECT desk_calls('presence', 'presence', ${storyId})`);
}
