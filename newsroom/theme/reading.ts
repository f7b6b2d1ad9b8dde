import { desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { logos, staff, themes } from '#db/schema/index.ts';
import { mustBeAllowed } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { type Look, lookOf } from './look.ts';

export type EarlierTheme = { id: string; publishedAt: Date; by: string | null };
export type ThemeDesk = {
  /** What is being made, or else what readers see. */
  look: Look;
  /** Of the draft; 0: there is none. */
  version: number;
  /** The newest first; the first is what readers see. */
  published: EarlierTheme[];
};

const shown = 20;

/**
 * The theme as its editor shows it.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function readThemeDesk(who: Who): Promise<ThemeDesk> {
  mustBeAllowed(who, 'manage_theme');
  const [[draft], published] = await Promise.all([
    desk().select().from(themes).where(isNull(themes.publishedAt)),
    desk()
      .select({ id: themes.id, look: themes.look, publishedAt: themes.publishedAt, by: staff.name })
      .from(themes)
      .leftJoin(staff, eq(staff.id, themes.savedBy))
      .where(isNotNull(themes.publishedAt))
      .orderBy(desc(themes.publishedAt))
      .limit(shown),
  ]);
  return {
    look: lookOf((draft ?? published[0])?.look),
    version: draft?.version ?? 0,
    published: published.map(({ look: _, publishedAt, ...rest }) => ({
      ...rest,
      publishedAt: publishedAt as Date,
    })),
  };
}

/**
 * A logo's bytes for the preview, published or not.
 * @param who who is asking
 * @param sha256 as it came from outside
 * @returns null when there is none
 * @throws NotAllowed
 */
export async function readLogo(who: Who, sha256: string) {
  mustBeAllowed(who, 'manage_theme');
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  const [row] = await desk().select().from(logos).where(eq(logos.sha256, sha256));
  return row ?? null;
}
