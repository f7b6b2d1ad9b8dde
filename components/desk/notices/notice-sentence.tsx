'use client';

import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import type { Notice } from '#newsroom/notices/reading.ts';
import classes from './notice-sentence.module.css';

/** What a notice says, with a sign before it where something has to be done. */
export function NoticeSentence({
  notice: { what, alarm, by, headline },
}: {
  notice: Pick<Notice, 'what' | 'alarm' | 'by' | 'headline'>;
}) {
  const t = useTranslations('notices');
  const list = useTranslations('desk.list');
  return (
    <>
      {alarm ? (
        <span className={classes.alarm}>
          <IconAlertTriangleFilled size={14} aria-hidden /> {t('alarm')}{' '}
        </span>
      ) : null}
      {t.rich(t.has(`what.${what}`) ? `what.${what}` : 'what.other', {
        name: by ?? t('newsroom'),
        headline: headline || list('untitled'),
        story: (words) => <strong>{words}</strong>,
      })}
    </>
  );
}
