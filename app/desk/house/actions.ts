'use server';

import { changeSettings, type Settings } from '#newsroom/house/change-settings.ts';
import { answering } from '../answering.ts';

/** Changes the settings of the house. */
export async function keepSettings(given: Settings) {
  return answering(({ who }) => changeSettings(who, given));
}
