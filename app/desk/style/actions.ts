'use server';

import { type RuleForm, removeRule, saveRule } from '#newsroom/style/acts/save-rule.ts';
import { takeStartingSet } from '#newsroom/style/acts/take-starting-set.ts';
import { answering } from '../answering.ts';

/** Makes a rule of the house style or changes one. */
export async function keepRule(given: RuleForm) {
  return answering(({ who }) => saveRule(who, given));
}

/** Takes a rule out. */
export async function takeOutRule(id: string) {
  return answering(({ who }) => removeRule(who, id));
}

/** Takes over the style to start from. */
export async function startStyle() {
  return answering(({ who }) => takeStartingSet(who));
}

/** Makes a word one of the house's own: it is right here, whatever the dictionary says. */
export async function acceptWord(language: 'en' | 'ko', word: string) {
  return answering(({ who }) =>
    saveRule(who, { language, kind: 'word', pattern: word, instead: '', reason: '' }),
  );
}
