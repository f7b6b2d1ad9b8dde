'use client';

import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import 'dayjs/locale/ko';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { Words } from '#newsroom/words/index.ts';
import { PrintInLight } from './print-in-light.tsx';
import classes from './providers.module.css';
import { type Desk, DeskProvider } from './shell/desk-context.tsx';
import { cssVariables, theme } from './theme.ts';

/** Everything the desk's widgets stand on: words, zone, look, and who sits here. */
export function DeskProviders({
  desk,
  words,
  now,
  children,
}: {
  desk: Desk;
  words: Partial<Words>;
  /** The server's clock, so that "5 minutes ago" reads alike on both sides. */
  now: Date;
  children: ReactNode;
}) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <IntlProvider locale={desk.language} messages={words} timeZone={desk.timeZone} now={now}>
        <DatesProvider settings={{ locale: desk.language, firstDayOfWeek: desk.language === 'ko' ? 0 : 1 }}>
          <DeskProvider desk={desk}>
            <PrintInLight />
            <Notifications position="bottom-center" className={classes.toasts} />
            {children}
          </DeskProvider>
        </DatesProvider>
      </IntlProvider>
    </MantineProvider>
  );
}
