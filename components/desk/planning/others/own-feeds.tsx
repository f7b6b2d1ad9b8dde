'use client';

import { Alert, Button, CopyButton, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { OwnFeed } from '#newsroom/planning/calendar/subscriptions.ts';
import { When } from '../../when.tsx';
import classes from '../planning.module.css';
import { usePressing } from '../use-plan.ts';
import type { CalendarActs } from './other-calendars.tsx';

const scopes = ['mine', 'newsroom'] as const;

/** The person's own addresses under which their programmes read our calendar. */
export function OwnFeeds({
  feeds,
  make,
  end,
}: {
  feeds: OwnFeed[];
  make: CalendarActs['make'];
  end: CalendarActs['endOwn'];
}) {
  const t = useTranslations('planning.others');
  const { press, pending } = usePressing();
  const [scope, setScope] = useState<string>('mine');
  const [address, setAddress] = useState('');
  return (
    <section className={classes.group}>
      <h2 className={classes.groupTitle}>{t('out')}</h2>
      <Stack gap="md" maw={760}>
        <p className={classes.about}>{t('outAbout')}</p>
        {address ? (
          <Alert color="green" title={t('made')} role="status">
            <Group gap="xs" align="flex-end">
              <TextInput value={address} readOnly aria-label={t('made')} flex={1} miw={0} />
              <CopyButton value={address}>
                {({ copied, copy }) => (
                  <Button variant="default" onClick={copy}>
                    {copied ? t('copied') : t('copy')}
                  </Button>
                )}
              </CopyButton>
            </Group>
          </Alert>
        ) : null}
        {feeds.length === 0 ? <p className={classes.none}>{t('feedsNone')}</p> : null}
        <ul className={classes.came}>
          {feeds.map((feed) => (
            <li key={feed.id}>
              <Group gap="sm">
                <span>
                  {t(`scope.${feed.scope}`)}, {t('feedMade')} <When at={feed.createdAt} />,{' '}
                  {feed.readAt ? (
                    <>
                      {t('feedRead')} <When at={feed.readAt} />
                    </>
                  ) : (
                    t('feedUnread')
                  )}
                </span>
                <Button
                  size="xs"
                  variant="default"
                  loading={pending}
                  onClick={() => press(() => end(feed.id), t('didEndFeed'))}
                >
                  {t('endFeed')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
        <Radio.Group label={t('field.scope')} value={scope} onChange={setScope}>
          <Stack gap="xs" mt={6}>
            {scopes.map((one) => (
              <Radio key={one} value={one} label={t(`scope.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Group>
          <Button
            loading={pending}
            onClick={() =>
              press(async () => {
                const answer = await make(scope);
                if (!('refused' in answer)) setAddress(answer.address);
                return answer;
              })
            }
          >
            {t('make')}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
