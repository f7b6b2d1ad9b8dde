'use client';

import { useFormatter, useTimeZone, useTranslations } from 'use-intl/react';
import { offsetAt } from '#newsroom/zoned-time.ts';
import { useOwnZone } from '../time/own-zone.ts';
import classes from './planning.module.css';

/** A day and time on the newsroom's clock, and beside it on the person's own where that shows something else. */
export function ClockTime({ at, day = true }: { at: Date; day?: boolean }) {
  const t = useTranslations('planning.moment');
  const format = useFormatter();
  const zone = useTimeZone() ?? 'UTC';
  const own = useOwnZone();
  const form = day
    ? ({ weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const)
    : ({ hour: 'numeric', minute: '2-digit' } as const);
  return (
    <span>
      <time dateTime={at.toISOString()} title={zone}>
        {format.dateTime(at, form)}
      </time>
      {own && offsetAt(at, own) !== offsetAt(at, zone) ? (
        <span className={classes.own}>
          {' '}
          {t('beside', { when: format.dateTime(at, { ...form, timeZone: own }), zone: own })}
        </span>
      ) : null}
    </span>
  );
}
