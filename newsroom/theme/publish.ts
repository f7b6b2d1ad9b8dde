import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '#db/desk.ts';
import { themes } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { Incomplete, NotFound, StalePlan } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { tooFaint } from './contrast.ts';
import { type Look, lookOf } from './look.ts';

/**
 * Makes the draft what readers see.
 * @param who who is asking; null for the command line
 * @param given the version that was looked at
 * @throws NotAllowed, NotFound without a draft, StalePlan when it is another by now, Incomplete where a colour is too
 *   hard to read
 */
export async function publishTheme(who: Who | null, given: { version: number }): Promise<void> {
  return inHouse(who, 'manage_theme', async (tx) => {
    const { version } = parsed(z.object({ version: z.int().min(1) }), given);
    const [draft] = await tx.select().from(themes).where(isNull(themes.publishedAt)).for('update');
    if (!draft) throw new NotFound('draft');
    if (draft.version !== version) throw new StalePlan();
    const look = lookOf(draft.look);
    const faint = tooFaint(look);
    if (Object.keys(faint).length > 0) throw new Incomplete(faint);
    const before = await livingLook(tx);
    await tx.update(themes).set({ publishedAt: now() }).where(eq(themes.id, draft.id));
    await post(tx, { kind: 'site_changed', payload: { subject: 'theme', id: draft.id } });
    return {
      result: undefined,
      happening: {
        act: 'house.publish_theme',
        subjectKind: 'house',
        subjectId: 'house',
        before,
        after: look,
      },
    };
  });
}

async function livingLook(tx: Transaction): Promise<Look> {
  const [row] = await tx
    .select({ look: themes.look })
    .from(themes)
    .where(isNotNull(themes.publishedAt))
    .orderBy(desc(themes.publishedAt))
    .limit(1);
  return lookOf(row?.look);
}

/**
 * Takes an earlier theme as the draft, to be looked at and published again.
 * @param who who is asking; null for the command line
 * @param given the earlier theme
 * @throws NotAllowed, NotFound
 */
export async function restoreTheme(who: Who | null, given: { id: string }): Promise<void> {
  return inHouse(who, 'manage_theme', async (tx) => {
    const { id } = parsed(z.object({ id: rowId }), given);
    const [earlier] = await tx
      .select()
      .from(themes)
      .where(and(eq(themes.id, id), isNotNull(themes.publishedAt)));
    if (!earlier) throw new NotFound('theme');
    const [draft] = await tx.select().from(themes).where(isNull(themes.publishedAt)).for('update');
    const values = {
      look: earlier.look,
      version: (draft?.version ?? 0) + 1,
      savedBy: who?.id ?? null,
      savedAt: now(),
    };
    if (draft) await tx.update(themes).set(values).where(eq(themes.id, draft.id));
    else await tx.insert(themes).values(values);
    return { result: undefined, happening: null };
  });
}
