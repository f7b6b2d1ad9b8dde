import { z } from 'zod';
import { letterSettings } from '#db/schema/index.ts';
import { parsed } from '../parsed.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { readLetterSettings } from './settings.ts';

const form = z.object({
  paused: z.boolean(),
  dailyAt: z.string('missing').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'wrong'),
});
export type LetterSettingsForm = z.input<typeof form>;

/**
 * Pauses letters or lets them go out, and sets when the daily one does.
 * @param who who is asking
 * @param given all settings
 * @throws NotAllowed, Incomplete
 */
export async function changeLetterSettings(who: Who, given: LetterSettingsForm): Promise<void> {
  return inHouse(who, 'manage_letters', async (tx) => {
    const values = parsed(form, given);
    const before = await readLetterSettings(tx);
    await tx
      .insert(letterSettings)
      .values(values)
      .onConflictDoUpdate({ target: letterSettings.one, set: values });
    const turned = before.paused !== values.paused;
    return {
      result: undefined,
      happening: {
        act: turned ? (values.paused ? 'letters.pause' : 'letters.resume') : 'letters.change_settings',
        subjectKind: 'letters',
        subjectId: 'letters',
        before,
        after: values,
      },
    };
  });
}
