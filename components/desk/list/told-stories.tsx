'use client';

import { Alert } from '@mantine/core';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { When } from '../when.tsx';
import classes from './told-stories.module.css';

export type ToldStory = {
  key: string;
  href: string;
  headline: string;
  language?: 'en' | 'ko';
  /** What of it, where it is not the whole story. */
  about?: string | undefined;
  by: string;
  at: Date;
  reason: string;
};

/** Stories everybody on the desk has to know of: which, who did it when, and why. */
export function ToldStories({
  icon,
  title,
  stories,
}: {
  icon: ReactNode;
  title: string;
  stories: ToldStory[];
}) {
  const list = useTranslations('desk.list');
  return (
    <Alert color="red" variant="outline" icon={icon} title={title} mb="lg" className={classes.told}>
      {stories.map((one) => (
        <p key={one.key} className={classes.story}>
          <Link href={one.href} lang={one.language}>
            {one.headline || list('untitled')}
          </Link>
          <span className={classes.by}>
            {' '}
            {one.about ? `${one.about} · ` : ''}
            {one.by}, <When at={one.at} />
          </span>
          <q className={classes.reason}>{one.reason}</q>
        </p>
      ))}
    </Alert>
  );
}
