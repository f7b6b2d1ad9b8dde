'use client';

import { Tooltip } from '@mantine/core';
import { useFormatter, useNow, useTimeZone } from 'use-intl/react';

const hour = 60 * 60 * 1000;
const week = 7 * 24 * hour;
/** How often what is said is brought up to date, in milliseconds. */
const lookEvery = 15_000;

/** A time as people say it ("5 minutes ago"), and exactly, in the newsroom's zone, on hover and focus. */
export function When({ at, exact = false }: { at: Date; exact?: boolean }) {
  const format = useFormatter();
  const clock = useNow({ updateInterval: lookEvery });
  // The page's clock is that of its making; what came in since has just happened, and is not to come.
  const now = at > clock && at.getTime() - clock.getTime() < hour ? at : clock;
  const zone = useTimeZone();
  const full = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const near = Math.abs(now.getTime() - at.getTime()) < week;
  const shown = exact
    ? full
    : near
      ? format.relativeTime(at, now)
      : format.dateTime(at, {
          day: 'numeric',
          month: 'short',
          ...(now.getFullYear() === at.getFullYear() ? {} : { year: 'numeric' }),
        });
  return (
    <Tooltip label={`${full} (${zone})`}>
      <time dateTime={at.toISOString()}>{shown}</time>
    </Tooltip>
  );
}
