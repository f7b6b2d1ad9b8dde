'use client';

import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import { browserName } from '#newsroom/staff/browser-name.ts';
import type { OpenSession } from '#newsroom/staff/reading.ts';
import { When } from '../desk/when.tsx';
import classes from './entries.module.css';
import { RefusalSays } from './refusal.tsx';
import { type Answer, useSaving } from './use-saving.ts';

export type ShownSession = OpenSession & { thisOne: boolean };

/** Where one is signed in, and the way out of each. */
export function OwnSessions(props: {
  sessions: ShownSession[];
  end: (sessionId: string) => Promise<Answer>;
  leaveEverywhere: () => Promise<void>;
}) {
  const t = useTranslations('house.me');
  const saving = useSaving();
  const [leaving, leave] = useTransition();

  function called(userAgent: string): string {
    const { browser, system } = browserName(userAgent);
    if (!browser) return t('unknownBrowser');
    return system ? t('browserOn', { browser, system }) : browser;
  }

  return (
    <Stack>
      <ul className={classes.entries}>
        {props.sessions.map((session) => {
          const browser = called(session.browser);
          const Device = /Mobile|Android|iPhone|iPad/.test(session.browser)
            ? IconDeviceMobile
            : IconDeviceDesktop;
          return (
            <li key={session.id} className={classes.entry}>
              <Device size={22} stroke={1.5} aria-hidden />
              <div className={classes.words}>
                <Group gap="xs">
                  <Text component="span" fw={600} size="sm">
                    {browser}
                  </Text>
                  {session.thisOne && (
                    <Badge variant="light" color="green" size="sm" tt="none">
                      {t('thisOne')}
                    </Badge>
                  )}
                </Group>
                <div className={classes.about}>
                  {session.address && <span>{t('from', { address: session.address })}</span>}
                  <span>{t.rich('since', { when: () => <When at={session.startedAt} exact /> })}</span>
                  {!session.thisOne && (
                    <span>{t.rich('lastUsed', { when: () => <When at={session.usedAt} /> })}</span>
                  )}
                </div>
              </div>
              {!session.thisOne && (
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => saving.save(() => props.end(session.id), { said: t('ended') })}
                  aria-label={t('endThis', { browser })}
                >
                  {t('end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <RefusalSays sentence={saving.sentence} fields={saving.fields} />
      <Group gap="sm">
        <Button
          variant="outline"
          color="red"
          loading={leaving}
          onClick={() => leave(() => props.leaveEverywhere())}
        >
          {t('everywhere')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('everywhereHint')}
        </Text>
      </Group>
    </Stack>
  );
}
