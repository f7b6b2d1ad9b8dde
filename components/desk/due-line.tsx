'use client';

import { Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCalendarClock, IconClockPause } from '@tabler/icons-react';
import { useFormatter, useNow, useTimeZone, useTranslations } from 'use-intl/react';
import classes from './due-line.module.css';

/** Looked at again this often, so that the time left is true. In milliseconds. */
const lookEvery = 15_000;

/** When a story goes out by itself and until when it must not: with the time left, and exactly on hover and focus. */
export function DueLine({
  scheduledFor,
  embargoUntil,
  by,
}: {
  scheduledFor: Date | null;
  embargoUntil: Date | null;
  /** Who scheduled it. */
  by?: string;
}) {
  const t = useTranslations('schedule');
  const format = useFormatter();
  const zone = useTimeZone();
  const now = useNow({ updateInterval: lookEvery });
  const exactly = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const overdue = scheduledFor !== null && scheduledFor.getTime() < now.getTime() - 60_000;
  const embargoed = embargoUntil !== null && embargoUntil.getTime() > now.getTime();
  if (!scheduledFor && !embargoed) return null;
  const Icon = overdue ? IconAlertTriangle : IconCalendarClock;
  return (
    <span className={classes.line}>
      {scheduledFor ? (
        <Tooltip label={`${exactly(scheduledFor)} (${zone})`}>
          <span className={classes.due} data-overdue={overdue || undefined}>
            <Icon size={14} aria-hidden />
            <time dateTime={scheduledFor.toISOString()} suppressHydrationWarning>
              {overdue
                ? t('overdue', { when: exactly(scheduledFor) })
                : t('goesOut', { left: format.relativeTime(scheduledFor, now) })}
            </time>
            <span>· {exactly(scheduledFor)}</span>
            {by ? <span>· {t('by', { name: by })}</span> : null}
          </span>
        </Tooltip>
      ) : null}
      {embargoed && embargoUntil ? (
        <Tooltip label={`${exactly(embargoUntil)} (${zone})`}>
          <span className={classes.due} data-embargo>
            <IconClockPause size={14} aria-hidden />
            <time dateTime={embargoUntil.toISOString()} suppressHydrationWarning>
              {t('embargo', { left: format.relativeTime(embargoUntil, now) })}
            </time>
            <span>· {exactly(embargoUntil)}</span>
          </span>
        </Tooltip>
      ) : null}
    </span>
  );
}
