'use client';

import { Button, Group } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { TakenIn } from '#newsroom/planning/acts/take-in-calendar.ts';
import type { OutsideCalendar, OwnFeed } from '#newsroom/planning/calendar/subscriptions.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { LinkButton } from '../../link-button.tsx';
import { PageHead } from '../../page-head.tsx';
import { useDesk } from '../../shell/desk-context.tsx';
import { When } from '../../when.tsx';
import type { SectionChoice } from '../plan.ts';
import classes from '../planning.module.css';
import { usePressing } from '../use-plan.ts';
import { OwnFeeds } from './own-feeds.tsx';
import { TakeIn } from './take-in.tsx';

type Answered<More = object> = Promise<({ done: true } & More) | Refused>;
export type CalendarActs = {
  subscribe: (given: { url: string; name: string; sectionId: string | null }) => Answered<TakenIn>;
  readNow: (id: string) => Answered;
  end: (id: string) => Answered;
  make: (scope: string) => Answered<{ address: string }>;
  endOwn: (id: string) => Answered;
};

/** Calendars from elsewhere, and ours for elsewhere. */
export function OtherCalendars(props: {
  calendars: OutsideCalendar[];
  feeds: OwnFeed[];
  sections: SectionChoice[];
  mayTakeIn: boolean;
  acts: CalendarActs;
}) {
  const { calendars, acts, mayTakeIn } = props;
  const t = useTranslations('planning.others');
  return (
    <>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          <LinkButton href="/desk/calendar" variant="default">
            {t('back')}
          </LinkButton>
        }
      />
      <section className={classes.group}>
        <h2 className={classes.groupTitle}>{t('in')}</h2>
        {calendars.length === 0 ? <p className={classes.none}>{t('none')}</p> : null}
        <ul className={classes.cards}>
          {calendars.map((calendar) => (
            <Calendar key={calendar.id} calendar={calendar} mayRead={mayTakeIn} acts={acts} />
          ))}
        </ul>
      </section>
      {mayTakeIn ? <TakeIn sections={props.sections} subscribe={acts.subscribe} /> : null}
      <OwnFeeds feeds={props.feeds} make={acts.make} end={acts.endOwn} />
    </>
  );
}

function Calendar(props: { calendar: OutsideCalendar; mayRead: boolean; acts: CalendarActs }) {
  const { calendar, acts } = props;
  const t = useTranslations('planning.others');
  const refusals = useTranslations('refusals.field');
  const { language } = useDesk();
  const { press, pending } = usePressing();
  const { id, url, problem } = calendar;
  return (
    <li className={classes.card} data-late={problem ? true : undefined}>
      <h3 className={classes.cardTitle}>{calendar.name}</h3>
      <p className={classes.about}>{url || t('fromFile')}</p>
      <p className={classes.about}>
        {[
          t('events', { count: calendar.events }),
          nameIn(calendar.section, language),
          t('by', { name: calendar.by }),
        ]
          .filter(Boolean)
          .join(' · ')}
        {calendar.readAt ? (
          <>
            {' · '}
            {t('read')} <When at={calendar.readAt} />
          </>
        ) : null}
      </p>
      {problem ? (
        <p className={classes.answer}>{t('problem', { why: refusals(problem as 'calendar_refused') })}</p>
      ) : null}
      <Group gap="xs">
        {url && props.mayRead ? (
          <Button
            size="xs"
            variant="default"
            loading={pending}
            onClick={() => press(() => acts.readNow(id), t('didAgain'))}
          >
            {t('again')}
          </Button>
        ) : null}
        {calendar.mayEnd ? (
          <Button
            size="xs"
            variant="default"
            loading={pending}
            onClick={() => press(() => acts.end(id), t('didEnd'))}
          >
            {t('end')}
          </Button>
        ) : null}
      </Group>
    </li>
  );
}
