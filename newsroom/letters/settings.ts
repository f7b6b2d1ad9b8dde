import { desk, type Transaction } from '#db/desk.ts';
import { letterSettings } from '#db/schema/index.ts';

export type LetterSettings = { paused: boolean; dailyAt: string };

/** Whether letters go out, and when the daily one does. */
export async function readLetterSettings(tx?: Transaction): Promise<LetterSettings> {
  const [row] = await (tx ?? desk())
    .select({ paused: letterSettings.paused, dailyAt: letterSettings.dailyAt })
    .from(letterSettings);
  return row ?? { paused: false, dailyAt: '07:00' };
}
