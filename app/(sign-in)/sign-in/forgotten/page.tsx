import { Text } from '@mantine/core';
import type { Metadata } from 'next';
import { ForgottenForm } from '#components/sign-in/forgotten-form.tsx';
import { wordsFor } from '#newsroom/words/index.ts';
import { SignInCard } from '../../card.tsx';
import { visitorsLanguage } from '../../language.ts';
import { askForLink } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsFor(await visitorsLanguage(), 'signIn')('reset.title') };
}

export default async function ForgottenPage() {
  const t = wordsFor(await visitorsLanguage(), 'signIn');
  return (
    <SignInCard title={t('reset.title')} here="/sign-in/forgotten">
      <Text>{t('reset.about')}</Text>
      <ForgottenForm act={askForLink} />
    </SignInCard>
  );
}
