import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { Card } from '#components/sign-in/card.tsx';
import { houseName } from '#newsroom/staff/house-name.ts';
import { localPath } from '#newsroom/staff/local-path.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageCookie, visitorsLanguage } from './language.ts';

const aYear = 365 * 24 * 60 * 60;

async function setLanguage(data: FormData): Promise<void> {
  'use server';
  const chosen = data.get('language') === 'ko' ? 'ko' : 'en';
  (await cookies()).set(languageCookie, chosen, {
    path: '/',
    maxAge: aYear,
    sameSite: 'lax',
    httpOnly: true,
  });
  redirect(localPath(data.get('here')));
}

/** The card of a page before the desk, with its words. */
export async function SignInCard(props: { title: string; here: string; children: ReactNode }) {
  const language = await visitorsLanguage();
  const t = wordsFor(language, 'signIn');
  return (
    <Card
      house={await houseName(language)}
      title={props.title}
      siteWords={t('backToSite')}
      language={language}
      languageWords={t('language')}
      setLanguage={setLanguage}
      here={props.here}
    >
      {props.children}
    </Card>
  );
}
