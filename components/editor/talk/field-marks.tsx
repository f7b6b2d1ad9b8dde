'use client';

import { IconMessage } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import type { TalkHere } from '#components/desk/talk/use-talk.ts';
import classes from './talk.module.css';

/** Beside the headline or the standfirst: how many open threads are about it. */
export function FieldMarks({
  field,
  here,
  onPick,
}: {
  field: 'headline' | 'standfirst';
  here: TalkHere;
  onPick: (threadId: string) => void;
}) {
  const t = useTranslations('talk');
  const threads = here.talk.threads.filter((thread) => thread.field === field && thread.state === 'open');
  const [first] = threads;
  if (!first) return null;
  const label = t('marks', { count: threads.length });
  return (
    <button type="button" className={classes.fieldMark} title={label} onClick={() => onPick(first.id)}>
      <IconMessage size={14} aria-hidden />
      <span aria-hidden>{threads.length}</span>
      <span className="visually-hidden">{label}</span>
    </button>
  );
}
