'use server';

import { type PolicyForm, savePolicy, tellMachines } from '#newsroom/machines/changing.ts';
import type { Rules } from '#newsroom/machines/rules.ts';
import { answering } from '../../answering.ts';

/** Sets what machines are told. */
export async function keepRules(given: Rules) {
  return answering(({ who }) => tellMachines(who, given));
}

/** Keeps one policy. */
export async function keepPolicy(given: PolicyForm) {
  return answering(({ who }) => savePolicy(who, given));
}
