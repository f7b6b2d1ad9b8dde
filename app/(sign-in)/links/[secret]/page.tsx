import { Anchor, Text } from '@mantine/core';
import type { Metadata } from 'next';
import { LinkForm } from '#components/sign-in/link-form.tsx';
import { lookAtLink } from '#newsroom/staff/links.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { SignInCard } from '../../card.tsx';
import { visitorsLanguage } from '../../language.ts';
import { takeUpLink } from './actions.ts';

type Asked = { params: Promise<{ secret: string }> };

export async function generateMetadata(): Promise<Metadata> {
  // The page says the rest; a title with a person's address in it would stay in the browser's history.
  return { title: wordsFor(await visitorsLanguage(), 'signIn')('title') };
}

/** Looks at a link and shows its form. Looking does not use it up: mail scanners open links too. */
export default async function LinkPage({ params }: Asked) {
  const { secret } = await params;
  const language = await visitorsLanguage();
  const t = wordsFor(language, 'signIn');
  const here = `/links/${encodeURIComponent(secret)}`;
  const link = await lookAtLink(secret);
  if (link.state !== 'open') {
    return (
      <SignInCard title={t('link.spentTitle')} here={here}>
        <Text>{wordsFor(language, 'refusals')(`link.${link.state}`)}</Text>
        <Anchor href="/sign-in/forgotten">{t('link.askAgain')}</Anchor>
        <Anchor href="/sign-in">{t('backToSignIn')}</Anchor>
      </SignInCard>
    );
  }
  const kind = link.email ? link.kind : 'first';
  return (
    <SignInCard title={t(`link.${kind}.title`)} here={here}>
      <Text>{t(`link.${kind}.about`, { email: link.email })}</Text>
      <LinkForm act={takeUpLink.bind(null, secret)} kind={kind} email={link.email} name={link.name} />
    </SignInCard>
  );
}
