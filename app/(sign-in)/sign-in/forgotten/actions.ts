'use server';

import { headers } from 'next/headers';
import type { FormState } from '#components/sign-in/form-state.ts';
import { callerOf } from '#newsroom/staff/caller.ts';
import { forgotPassword } from '#newsroom/staff/forgotten.ts';
import { refused } from '#newsroom/words/refused.ts';
import { visitorsLanguage } from '../../language.ts';

/** Posts a link to whoever forgot their password; says the same whether there is such an account or not. */
export async function askForLink(_before: FormState, data: FormData): Promise<FormState> {
  const email = String(data.get('email') ?? '').slice(0, 320);
  try {
    await forgotPassword(email, callerOf(await headers()));
  } catch (error) {
    const { sentence } = refused(await visitorsLanguage(), error);
    return { typed: { email }, fields: { email: sentence }, sentence };
  }
  return { typed: { sent: 'yes' }, fields: {}, sentence: '' };
}
