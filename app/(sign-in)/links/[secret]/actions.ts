'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/sign-in/form-state.ts';
import { takeUp } from '#newsroom/staff/taking-up.ts';
import { refused } from '#newsroom/words/refused.ts';
import { CredentialsRefused } from '../../../api/auth/credentials-refused.ts';
import { signIn } from '../../../api/auth/next-auth.ts';
import { visitorsLanguage } from '../../language.ts';

/** Takes up a link, then signs in with what was set. */
export async function takeUpLink(secret: string, _before: FormState, data: FormData): Promise<FormState> {
  const text = (field: string) => String(data.get(field) ?? '').slice(0, 1000);
  const password = text('password');
  let email: string;
  try {
    ({ email } = await takeUp(secret, {
      password,
      name: data.has('name') ? text('name') : undefined,
      email: data.has('email') ? text('email') : undefined,
    }));
  } catch (error) {
    const no = refused(await visitorsLanguage(), error);
    return {
      typed: { name: text('name'), email: text('email') },
      fields: no.fields,
      sentence: Object.keys(no.fields).length > 0 ? '' : no.sentence,
    };
  }
  try {
    await signIn('password', { email, password, redirect: false });
  } catch (error) {
    // Tried too often a moment ago, perhaps: the password is set all the same.
    if (!(error instanceof CredentialsRefused)) throw error;
    redirect('/sign-in');
  }
  redirect('/desk');
}
