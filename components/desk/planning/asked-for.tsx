'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import type { AssignmentLine } from '#newsroom/planning/assignments.ts';
import { ClockTime } from './clock-time.tsx';
import classes from './planning.module.css';

/** What was asked for, over the story that is written for it: when it is due, how long it is to be, where it goes. */
export function AskedFor({ lines }: { lines: AssignmentLine[] }) {
  const t = useTranslations('planning');
  if (lines.length === 0) return null;
  return (
    <ul className={classes.asked} aria-label={t('assignments.askedFor')}>
      {lines.map((line) => (
        <li key={line.id} data-late={line.late || undefined}>
          <Link href={`/desk/assignments?show=desk#${line.id}`}>
            {t('assignments.from', { name: line.by.name })}
          </Link>
          <span>
            {t('assignments.due')} <ClockTime at={line.dueAt} />
          </span>
          {line.wordsAsked ? <span>{t('words', { count: line.wordsAsked })}</span> : null}
          {line.slot ? <span>{line.slot}</span> : null}
          {line.late ? <strong>{t('late')}</strong> : null}
        </li>
      ))}
    </ul>
  );
}
