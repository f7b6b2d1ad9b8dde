'use server';

import { changeSettings, type Settings } from '#newsroom/house/change-settings.ts';
import { setWebhook, tryWebhook } from '#newsroom/notices/setting-webhook.ts';
import { answering } from '../answering.ts';

/** Changes the settings of the house. */
export async function keepSettings(given: Settings) {
  return answering(({ who }) => changeSettings(who, given));
}

/** Names the program that is told of notices. */
export async function keepWebhook(given: { url: string }) {
  return answering(({ who }) => setWebhook(who, given));
}

/** Sends that program a try. */
export async function callWebhook() {
  return answering(({ who }) => tryWebhook(who));
}
