'use client';

import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { Warning } from '#newsroom/fronts/warnings.ts';
import classes from './fronts.module.css';

/** Those of which nothing is wrong yet. */
const mild = ['later', 'embargoed', 'old'];

/** What an editor should know of a chosen story. */
export function WarningMark({ warning }: { warning: Warning }) {
  const t = useTranslations('fronts.warning');
  const format = useFormatter();
  const Icon = mild.includes(warning.kind) ? IconClock : IconAlertTriangle;
  const when = warning.at ? format.dateTime(warning.at, { dateStyle: 'medium', timeStyle: 'short' }) : '';
  return (
    <span
      className={classes.warning}
      data-warning={warning.kind}
      data-mild={mild.includes(warning.kind) || undefined}
    >
      <Icon size={14} aria-hidden />
      {t(warning.kind, { when })}
    </span>
  );
}
