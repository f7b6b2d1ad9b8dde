'use client';

import { useFormatter, useTranslations } from 'use-intl/react';
import type { EventItem } from '#newsroom/planning/calendar/reading.ts';
import { offsetAt } from '#newsroom/zoned-time.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import { useOwnZone } from '../../time/own-zone.ts';
import classes from './calendar.module.css';

/**
 * From when to when, on the newsroom's clock by its name; beside it on the event's own clock and on the person's, where
 * those show something else.
 */
export function TimeSpan({ event }: { event: EventItem }) {
  const t = useTranslations('planning.calendar');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const own = useOwnZone();
  const { startsAt, endsAt, allDay, zone } = event;
  if (allDay) {
    const last = new Date(endsAt.getTime() - 1);
    const day = (at: Date) => format.dateTime(at, { dateStyle: 'full', timeZone: zone });
    const [from, to] = [day(startsAt), day(last)];
    return <>{from === to ? from : t('until', { from, to })}</>;
  }
  const full = (timeName: string) => {
    const from = format.dateTime(startsAt, { dateStyle: 'full', timeStyle: 'short', timeZone: timeName });
    const sameDay =
      format.dateTime(startsAt, { dateStyle: 'short', timeZone: timeName }) ===
      format.dateTime(endsAt, { dateStyle: 'short', timeZone: timeName });
    const to = format.dateTime(endsAt, {
      ...(sameDay ? {} : { dateStyle: 'full' as const }),
      timeStyle: 'short',
      timeZone: timeName,
    });
    return t('until', { from, to });
  };
  const others = [...new Set([zone, own])].filter(
    (name): name is string => name !== null && offsetAt(startsAt, name) !== offsetAt(startsAt, timeZone),
  );
  return (
    <>
      {full(timeZone)} <span className={classes.quiet}>{timeZone}</span>
      {others.map((name) => (
        <span key={name} className={classes.other}>
          {full(name)} {name}
        </span>
      ))}
    </>
  );
}
