import { isNull } from 'drizzle-orm';
import { z } from 'zod';
import { themes } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { parsed } from '../parsed.ts';
import { StalePlan } from '../refusals.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { look } from './look.ts';

const form = z.object({
  /** The draft's version the form began from; 0: there was none. */
  version: z.int().min(0),
  look,
});
export type DraftForm = z.input<typeof form>;

/**
 * Keeps the theme that is being made, which no reader sees. Saved as it is typed, so the ledger hears of it only when
 * it is published. Colours may still be too faint here.
 * @param who who is asking; null for the command line
 * @param given the whole look
 * @returns the draft's version now
 * @throws NotAllowed, Incomplete, StalePlan when somebody else saved first
 */
export async function saveDraft(who: Who | null, given: DraftForm): Promise<number> {
  return inHouse(who, 'manage_theme', async (tx) => {
    const input = parsed(form, given);
    const [draft] = await tx
      .select({ version: themes.version })
      .from(themes)
      .where(isNull(themes.publishedAt))
      .for('update');
    if ((draft?.version ?? 0) !== input.version) throw new StalePlan();
    const version = input.version + 1;
    const values = { look: input.look, version, savedBy: who?.id ?? null, savedAt: now() };
    if (draft) await tx.update(themes).set(values).where(isNull(themes.publishedAt));
    // Two first saves at once: the index lets one of them in.
    else if ((await tx.insert(themes).values(values).onConflictDoNothing().returning()).length === 0)
      throw new StalePlan();
    return { result: version, happening: null };
  });
}

/**
 * Throws the draft away: the editor shows again what readers see.
 * @param who who is asking; null for the command line
 * @throws NotAllowed
 */
export async function dropDraft(who: Who | null): Promise<void> {
  return inHouse(who, 'manage_theme', async (tx) => {
    await tx.delete(themes).where(isNull(themes.publishedAt));
    return { result: undefined, happening: null };
  });
}
