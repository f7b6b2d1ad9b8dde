'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { CalendarItem } from '#newsroom/planning/calendar/reading.ts';
import { instantOf } from '#newsroom/zoned-time.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import classes from './calendar.module.css';
import { DayTarget } from './day-target.tsx';
import { byDay, isAllDay, keyOf, placeOf } from './entries.ts';
import { Entry } from './entry.tsx';
import type { Handling } from './handling.ts';

/** A desk's day begins at six, unless something stands earlier. */
const firstHour = 6;

/** One day by its hours. */
export function HoursView(props: {
  day: string;
  items: CalendarItem[];
  published: number;
  handling: Handling;
}) {
  const { day, items, published, handling } = props;
  const t = useTranslations('planning.calendar');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const list = byDay(items, [day], timeZone).get(day) ?? [];
  // What began the day before stands with what lasts all day.
  const over = list.filter((item) => isAllDay(item) || placeOf(item, timeZone).day < day);
  const timed = list.filter((item) => !over.includes(item));
  const hourOf = (item: CalendarItem) => Number(placeOf(item, timeZone).time.slice(0, 2));
  const from = Math.min(firstHour, ...timed.map(hourOf));
  const hours = Array.from({ length: 24 - from }, (_, at) => from + at);
  const clock = (hour: number) =>
    format.dateTime(instantOf(`${day} ${String(hour).padStart(2, '0')}:00`, timeZone), {
      hour: 'numeric',
      minute: '2-digit',
    });
  return (
    <div className={classes.frame}>
      {over.length > 0 ? (
        <DayTarget day={day} handling={handling} as="div" className={classes.over}>
          <span className={classes.hourName}>{t('allDay')}</span>
          <div className={classes.hourItems}>
            {over.map((item) => (
              <Entry key={keyOf(item)} item={item} handling={handling} hours />
            ))}
          </div>
        </DayTarget>
      ) : null}
      {list.length === 0 ? <p className={classes.nothing}>{t('empty')}</p> : null}
      <ol className={classes.hours}>
        {hours.map((hour) => (
          <DayTarget key={hour} day={day} hour={hour} handling={handling} className={classes.hour}>
            <span className={classes.hourName}>{clock(hour)}</span>
            <div className={classes.hourItems}>
              {timed
                .filter((item) => hourOf(item) === hour)
                .map((item) => (
                  <Entry key={keyOf(item)} item={item} handling={handling} hours />
                ))}
            </div>
          </DayTarget>
        ))}
      </ol>
      {published > 0 ? (
        <Link href={`/desk/day?day=${day}`} className={classes.more}>
          {t('published', { count: published })}
        </Link>
      ) : null}
    </div>
  );
}
