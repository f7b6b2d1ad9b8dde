'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '#components/sign-in/form-state.ts';
import { localPath } from '#newsroom/staff/local-path.ts';
import { endSession } from '#newsroom/staff/sessions.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { refused } from '#newsroom/words/refused.ts';
import { CredentialsRefused } from '../../api/auth/credentials-refused.ts';
import { auth, signIn } from '../../api/auth/next-auth.ts';
import { visitorsLanguage } from '../language.ts';

const form = z.object({
  email: z.string().trim().min(1).max(320),
  password: z.string().min(1).max(1000),
});

/** Signs in with address and password, then goes on to where the person wanted to be. */
export async function signInWithPassword(_before: FormState, data: FormData): Promise<FormState> {
  const language = await visitorsLanguage();
  const t = wordsFor(language, 'signIn');
  const email = String(data.get('email') ?? '').slice(0, 320);
  const parsed = form.safeParse({ email, password: data.get('password') });
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
    return {
      typed: { email },
      sentence: '',
      fields: {
        ...(wrong.has('email') ? { email: t('noEmail') } : {}),
        ...(wrong.has('password') ? { password: t('noPassword') } : {}),
      },
    };
  }
  const no = await enter('password', parsed.data);
  if (no) return { typed: { email }, ...no };
  redirect(localPath(data.get('next')));
}

/** Signs in as a demo account. */
export async function signInToDemo(_before: FormState, data: FormData): Promise<FormState> {
  const no = await enter('demo', { staffId: String(data.get('staffId') ?? '') });
  if (no) return { typed: {}, ...no };
  redirect(localPath(data.get('next')));
}

async function enter(
  way: 'password' | 'demo',
  given: Record<string, string>,
): Promise<Omit<FormState, 'typed'> | null> {
  const before = await auth();
  try {
    await signIn(way, { ...given, redirect: false });
  } catch (error) {
    if (!(error instanceof CredentialsRefused)) throw error;
    const { sentence } = refused(await visitorsLanguage(), error.refusal);
    return way === 'password' ? { sentence, fields: { password: sentence } } : { sentence, fields: {} };
  }
  // The same browser had a session already: it is left behind, so it ends.
  if (before?.sessionId) await endSession(before.sessionId);
  return null;
}
