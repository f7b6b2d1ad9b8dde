'use client';

import { Text, Title } from '@mantine/core';
import Link from 'next/link';
import { useNow, useTranslations } from 'use-intl/react';
import type { Waiting } from '#newsroom/figures/reading.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useDesk } from '../shell/desk-context.tsx';
import classes from './figures.module.css';
import { useDuration } from './use-duration.ts';

/** The stories that wait longest for somebody now, each with the way to it. */
export function WaitingLongest({ waiting }: { waiting: Waiting[] }) {
  const t = useTranslations('figures');
  const list = useTranslations('desk.list');
  const { language } = useDesk();
  const now = useNow();
  const say = useDuration();
  return (
    <section className={classes.part} aria-labelledby="figure-waiting">
      <Title order={2} size="h4" id="figure-waiting">
        {t('waiting.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('waiting.about')}
      </Text>
      {waiting.length === 0 ? <p className={classes.none}>{t('waiting.none')}</p> : null}
      <ol className={classes.waiting}>
        {waiting.map((one) => (
          <li key={one.storyId}>
            <Link href={`/desk/stories/${one.storyId}/review`} lang={one.language}>
              {one.headline || list('untitled')}
            </Link>
            <span className={classes.about}>
              {[
                nameIn(one.section, language),
                t(`state.${one.state}`),
                t('waiting.since', { for: say((now.getTime() - one.since.getTime()) / 1000) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
