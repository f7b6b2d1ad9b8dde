import { Alert, Divider } from '@mantine/core';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { DemoAccounts } from '#components/sign-in/demo-accounts.tsx';
import { SignInForm } from '#components/sign-in/sign-in-form.tsx';
import { callerOf } from '#newsroom/staff/caller.ts';
import { localPath } from '#newsroom/staff/local-path.ts';
import { demoAccounts } from '#newsroom/staff/signing-in.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { signedIn } from '../../signed-in.ts';
import { SignInCard } from '../card.tsx';
import { visitorsLanguage } from '../language.ts';
import { signInToDemo, signInWithPassword } from './actions.ts';

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsFor(await visitorsLanguage(), 'signIn')('title') };
}

export default async function SignInPage({ searchParams }: Asked) {
  const asked = await searchParams;
  const next = localPath(asked.next);
  if (await signedIn()) redirect(next);
  const t = wordsFor(await visitorsLanguage(), 'signIn');
  const accounts = await demoAccounts(callerOf(await headers()));
  return (
    <SignInCard title={t('title')} here={`/sign-in?next=${encodeURIComponent(next)}`}>
      {asked.out === '1' && <Alert role="status">{t('signedOut')}</Alert>}
      <SignInForm act={signInWithPassword} next={next} />
      {accounts.length > 0 && (
        <>
          <Divider />
          <DemoAccounts accounts={accounts} act={signInToDemo} next={next} />
        </>
      )}
    </SignInCard>
  );
}
