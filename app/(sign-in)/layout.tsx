import '@mantine/core/styles.css';
import '#components/desk/desk.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { SignInFrame } from '#components/sign-in/frame.tsx';
import { messages } from '#newsroom/words/index.ts';
import { visitorsLanguage } from './language.ts';

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function SignInLayout({ children }: { children: ReactNode }) {
  const language = await visitorsLanguage();
  const { signIn, stories, refusals } = messages(language);
  return (
    <html lang={language} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={(await headers()).get('x-nonce') ?? undefined} />
      </head>
      <body>
        <SignInFrame language={language} words={{ signIn, stories, refusals }}>
          {children}
        </SignInFrame>
      </body>
    </html>
  );
}
