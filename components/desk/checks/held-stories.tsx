'use client';

import { Alert } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import type { HeldStory } from '#newsroom/checks/held-stories.ts';
import { When } from '../when.tsx';
import classes from './checks.module.css';

/** What a lawyer keeps from readers: everybody on the desk sees it, with the reason. */
export function HeldStories({ held }: { held: HeldStory[] }) {
  const t = useTranslations('checks.hold');
  const list = useTranslations('desk.list');
  if (held.length === 0) return null;
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<IconGavel aria-hidden />}
      title={t('listTitle', { count: held.length })}
      mb="lg"
    >
      {held.map((one) => (
        <p key={one.storyId} className={classes.held}>
          <Link href={`/desk/stories/${one.storyId}/review`} lang={one.language}>
            {one.headline || list('untitled')}
          </Link>
          <span className={classes.who}>
            {' '}
            {one.by}, <When at={one.at} />
          </span>
          <q>{one.reason}</q>
        </p>
      ))}
    </Alert>
  );
}
