'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { Rundown } from '#newsroom/planning/rundown.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import classes from './rundown.module.css';

/** What the work is done around: events of the day, and what the clock publishes. */
export function RundownAround({ events, out }: Pick<Rundown, 'events' | 'out'>) {
  const t = useTranslations('planning');
  const list = useTranslations('desk.list');
  const format = useFormatter();
  const { language } = useDesk();
  const clock = (at: Date) => format.dateTime(at, { hour: 'numeric', minute: '2-digit' });
  if (events.length + out.length === 0) return null;
  return (
    <div className={classes.around}>
      {events.length > 0 ? (
        <section>
          <h2 className={classes.head}>{t('rundown.events')}</h2>
          <ul className={classes.list}>
            {events.map((event) => (
              <li key={`${event.id}${event.startsAt.toISOString()}`}>
                <span className={classes.time}>
                  {event.allDay ? t('calendar.allDay') : clock(event.startsAt)}
                </span>
                <span>
                  <Link href={`/desk/calendar?view=day&event=${event.id}`}>{event.title}</Link>
                  <span className={classes.quiet}>
                    {[
                      event.place,
                      event.coverage.map((line) => line.to.name).join(', ') ||
                        t('calendar.covered', { count: 0 }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {out.length > 0 ? (
        <section>
          <h2 className={classes.head}>{t('rundown.out')}</h2>
          <ul className={classes.list}>
            {out.map((one) => (
              <li
                key={`${one.storyId}${one.at.toISOString()}`}
                data-late={one.state === 'failed' || undefined}
              >
                <span className={classes.time}>{clock(one.at)}</span>
                <span>
                  <Link href={`/desk/stories/${one.storyId}`}>{one.headline || list('untitled')}</Link>
                  <span className={classes.quiet}>
                    {[nameIn(one.section, language), t(`rundown.state.${one.state}`)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
