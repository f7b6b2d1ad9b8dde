'use server';

import { publishTheme, restoreTheme } from '#newsroom/theme/publish.ts';
import { type DraftForm, dropDraft, saveDraft } from '#newsroom/theme/save-draft.ts';
import { answering } from '../../answering.ts';

/** Keeps the draft, and says its version. */
export async function keepDraft(given: DraftForm) {
  let version = 0;
  const answer = await answering(async ({ who }) => {
    version = await saveDraft(who, given);
  });
  return 'refused' in answer ? answer : { ...answer, draft: version };
}

/** Makes the draft what readers see. */
export async function putOut(given: { version: number }) {
  return answering(({ who }) => publishTheme(who, given));
}

/** Takes an earlier theme as the draft. */
export async function takeBack(given: { id: string }) {
  return answering(({ who }) => restoreTheme(who, given));
}

/** Throws the draft away. */
export async function throwAway() {
  return answering(({ who }) => dropDraft(who));
}
