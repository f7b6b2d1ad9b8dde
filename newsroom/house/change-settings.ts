import { z } from 'zod';
import { house } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { bilingualName, maybeBilingual, webAddress } from './fields.ts';

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const form = z.object({
  names: bilingualName(80),
  mottos: maybeBilingual(160),
  /** A name of the IANA time zone database. */
  timeZone: z.string('missing').refine(isTimeZone, 'not_a_time_zone'),
  bylineForm: z.enum(['plain', 'bracketed']),
  copyright: maybeBilingual(300),
  social: z
    .array(z.object({ name: z.string().trim().min(1, 'missing').max(40, 'too_long'), url: webAddress }))
    .max(20, 'too_long'),
  publishAloneAllowed: z.boolean(),
  /** Readers may see what changed between published versions of a story. */
  changesShown: z.boolean(),
  /** Link previews show the picture drawn for a story, even where it has one of its own. */
  previewsDrawn: z.boolean().default(false),
});
export type Settings = z.input<typeof form>;

/** Those of the settings that readers see on every page. */
const shown = form
  .pick({ names: true, mottos: true, copyright: true, bylineForm: true, social: true })
  .partial();
export type ShownSettings = z.output<typeof shown>;

/**
 * What is typed into the settings, as far as it could be kept: to show it on the site before it is.
 * @param typed JSON of some of the settings
 * @returns those that are right; null where there is nothing of the kind
 */
export function shownSettings(typed: string | null): ShownSettings | null {
  let given: unknown;
  try {
    given = JSON.parse(typed ?? '');
  } catch {
    return null;
  }
  if (typeof given !== 'object' || given === null) return null;
  const right = Object.entries(given).filter(([name, value]) => shown.safeParse({ [name]: value }).success);
  return shown.parse(Object.fromEntries(right));
}

/**
 * Changes what the newsroom is called and how it works.
 * @param who who is asking; null for the command line
 * @param given all settings
 * @throws NotAllowed, Incomplete
 */
export async function changeSettings(who: Who | null, given: Settings): Promise<void> {
  return inHouse(who, 'manage_settings', async (tx) => {
    const settings = parsed(form, given);
    const [row] = await tx.select().from(house).for('update');
    const values = { ...settings, updatedAt: now() };
    await tx.insert(house).values(values).onConflictDoUpdate({ target: house.one, set: values });
    await post(tx, { kind: 'site_changed', payload: { subject: 'house', id: 'house' } });
    const before = row ? form.parse(row) : null;
    return {
      result: undefined,
      happening: {
        act: 'house.change_settings',
        subjectKind: 'house',
        subjectId: 'house',
        before,
        after: settings,
      },
    };
  });
}
