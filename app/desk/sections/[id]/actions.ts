'use server';

import { type ChecklistForm, saveChecklist } from '#newsroom/checks/acts/save-checklist.ts';
import { answering } from '../../answering.ts';

/** Sets the checklist of a section. */
export async function keepChecklist(given: ChecklistForm) {
  return answering(({ who }) => saveChecklist(who, given));
}
