'use client';

import { Alert } from '@mantine/core';
import { IconBolt } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import type { PublishedAlone } from '#newsroom/stories/published-alone.ts';
import { When } from '../when.tsx';
import classes from './alone-notices.module.css';

/** What one pair of eyes let out today: everybody on the desk sees it, with the reason. */
export function AloneNotices({ published }: { published: PublishedAlone[] }) {
  const t = useTranslations('desk.alone');
  const list = useTranslations('desk.list');
  if (published.length === 0) return null;
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<IconBolt aria-hidden />}
      title={t('title', { count: published.length })}
      mb="lg"
      className={classes.notices}
    >
      {published.map((one) => (
        <p key={`${one.storyId}${one.at.getTime()}`} className={classes.notice}>
          <Link href={`/desk/stories/${one.storyId}/history`}>{one.headline || list('untitled')}</Link>
          <span className={classes.by}>
            {' '}
            {one.by}, <When at={one.at} />
          </span>
          <q className={classes.reason}>{one.reason}</q>
        </p>
      ))}
    </Alert>
  );
}
