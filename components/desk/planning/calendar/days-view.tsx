'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { CalendarItem } from '#newsroom/planning/calendar/reading.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import classes from './calendar.module.css';
import { DayTarget } from './day-target.tsx';
import { byDay, keyOf } from './entries.ts';
import { Entry } from './entry.tsx';
import type { Handling } from './handling.ts';

/** So many entries of a day are shown in a month; the rest stands on the day's own page. */
const mostInMonth = 4;

/** A month or a week: a field for each day, with what stands on it. On a phone the days stand under each other. */
export function DaysView(props: {
  view: 'month' | 'week';
  days: string[];
  /** Any day of the month that is meant. */
  day: string;
  today: string;
  items: CalendarItem[];
  published: Record<string, number>;
  handling: Handling;
}) {
  const { view, days, today, items, published, handling } = props;
  const t = useTranslations('planning.calendar');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const lists = byDay(items, days, timeZone);
  const noon = (day: string) => new Date(`${day}T12:00:00Z`);
  const month = props.day.slice(0, 7);
  return (
    <div className={classes.frame}>
      <div className={classes.weekdays} aria-hidden="true">
        {days.slice(0, 7).map((day) => (
          <span key={day}>{format.dateTime(noon(day), { weekday: 'short', timeZone: 'UTC' })}</span>
        ))}
      </div>
      <ol className={classes.days} data-view={view}>
        {days.map((day) => {
          const list = lists.get(day) ?? [];
          const shown = view === 'month' ? list.slice(0, mostInMonth) : list;
          const long = format.dateTime(noon(day), {
            weekday: 'long',
            day: 'numeric',
            month: 'long',
            timeZone: 'UTC',
          });
          const out = published[day] ?? 0;
          return (
            <DayTarget
              key={day}
              day={day}
              handling={handling}
              className={classes.day}
              today={day === today}
              outside={view === 'month' && !day.startsWith(month)}
            >
              <div className={classes.dayHead}>
                <Link
                  href={`/desk/calendar?view=day&day=${day}`}
                  aria-label={long}
                  aria-current={day === today ? 'date' : undefined}
                  className={classes.dayName}
                >
                  <span className={classes.short}>{Number(day.slice(8))}</span>
                  <span className={classes.wide}>{long}</span>
                </Link>
                {handling.planOn ? (
                  <button
                    type="button"
                    className={classes.add}
                    onClick={() => handling.planOn?.(day)}
                    aria-label={t('planHere', { day: long })}
                  >
                    +
                  </button>
                ) : null}
              </div>
              {shown.map((item) => (
                <Entry key={keyOf(item)} item={item} handling={handling} />
              ))}
              {list.length > shown.length ? (
                <Link href={`/desk/calendar?view=day&day=${day}`} className={classes.more}>
                  {t('more', { count: list.length - shown.length })}
                </Link>
              ) : null}
              {out > 0 ? (
                <Link href={`/desk/day?day=${day}`} className={classes.more}>
                  {t('published', { count: out })}
                </Link>
              ) : null}
              {list.length === 0 && out === 0 ? <span className={classes.blank} /> : null}
            </DayTarget>
          );
        })}
      </ol>
    </div>
  );
}
