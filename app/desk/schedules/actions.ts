'use server';

import { takeUpAlarm } from '#newsroom/schedules/taking-up.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { answering } from '../answering.ts';

/**
 * Takes up what the clock could not do as it was told.
 * @param id of the order
 */
export async function takeUp(id: string): Promise<{ done: true } | Refused> {
  return answering(({ who }) => takeUpAlarm(who, String(id)));
}
