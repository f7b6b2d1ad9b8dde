'use client';

import { IconLanguage } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import { mayCreate } from '#newsroom/stories/permissions.ts';
import { useDesk } from './shell/desk-context.tsx';
import classes from './translation-link.module.css';

/** The way to a story in the other language, or to making it there; nothing for those who make no stories. */
export function TranslationLink({
  storyId,
  language,
  translationId,
  short = false,
}: {
  storyId: string;
  /** Of the story. */
  language: 'en' | 'ko';
  translationId: string | null;
  /** In a list: a sign with a name that is only heard. */
  short?: boolean;
}) {
  const t = useTranslations('desk.translation');
  const { who } = useDesk();
  if (!translationId && !mayCreate(who)) return null;
  const other = language === 'ko' ? 'en' : 'ko';
  const label = t(translationId ? `open.${other}` : `make.${other}`);
  return (
    <Link
      href={translationId ? `/desk/stories/${translationId}` : `/desk/stories/new?translationOf=${storyId}`}
      className={short ? classes.short : classes.link}
      data-there={translationId ? true : undefined}
      aria-label={short ? label : undefined}
      title={short ? label : undefined}
      prefetch={false}
    >
      <IconLanguage size={15} aria-hidden /> {short ? null : label}
    </Link>
  );
}
