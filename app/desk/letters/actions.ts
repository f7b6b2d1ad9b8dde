'use server';

import {
  type AddressForm,
  deleteAddress,
  exportAddress,
  type Held,
} from '#newsroom/letters/answer-for-addresses.ts';
import { changeLetterSettings, type LetterSettingsForm } from '#newsroom/letters/change-settings.ts';
import { type OfIssue, sendLostAgain as sendLost } from '#newsroom/letters/given-up.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { answering } from '../answering.ts';

/** Pauses letters or lets them go out, and sets when the daily one does. */
export async function keepLetterSettings(given: LetterSettingsForm) {
  return answering(({ who }) => changeLetterSettings(who, given));
}

/** Lets the lost letters of an issue go again. */
export async function sendLostAgain(given: OfIssue) {
  return answering(async ({ who }) => void (await sendLost(who, given)));
}

/** All that is held of an address. */
export async function heldOf(given: AddressForm): Promise<{ done: true; held?: Held } | Refused> {
  let held: Held | undefined;
  const answer = await answering(async ({ who }) => {
    held = await exportAddress(who, given);
  });
  return 'refused' in answer ? answer : { ...answer, held };
}

/** Deletes all that is held of an address. */
export async function forgetAddress(given: AddressForm) {
  return answering(({ who }) => deleteAddress(who, given));
}
