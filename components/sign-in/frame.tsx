'use client';

import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { Language } from '#newsroom/stories/document/content.ts';
import type { Words } from '#newsroom/words/index.ts';
import { cssVariables, theme } from '../desk/theme.ts';

/** Mantine and the words, for the pages before the desk. */
export function SignInFrame(props: {
  language: Language;
  words: Pick<Words, 'signIn' | 'stories' | 'refusals'>;
  children: ReactNode;
}) {
  return (
    <IntlProvider locale={props.language} messages={props.words} timeZone="UTC">
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        {props.children}
      </MantineProvider>
    </IntlProvider>
  );
}
