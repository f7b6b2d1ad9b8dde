'use client';

import { useTranslations } from 'use-intl/react';
import type { Present } from '#newsroom/presence/who-is-in.ts';
import classes from './presence.module.css';

/** On a line or card: who has the story open now. */
export function PresenceDot({ people = [] }: { people?: Present[] }) {
  const t = useTranslations('presence');
  const [first, ...more] = people;
  if (!first) return null;
  return (
    <span className={classes.dot} title={t('inIt', { names: people.map(({ name }) => name).join(', ') })}>
      <span className="visually-hidden">{t('openedBy')}</span>
      {more.length === 0 ? first.name : t('andMore', { name: first.name, count: more.length })}
    </span>
  );
}
