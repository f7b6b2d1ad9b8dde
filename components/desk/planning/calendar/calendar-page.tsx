'use client';

import { ActionIcon, Button, Group } from '@mantine/core';
import { IconCalendarPlus, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { CalendarItem, EventItem } from '#newsroom/planning/calendar/reading.ts';
import { neighbour, type Span, views } from '#newsroom/planning/calendar/spans.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import { offsetAt } from '#newsroom/zoned-time.ts';
import { LinkButton } from '../../link-button.tsx';
import { PageHead } from '../../page-head.tsx';
import { useDesk } from '../../shell/desk-context.tsx';
import { useOwnZone } from '../../time/own-zone.ts';
import { AssignDialog, type Wanted } from '../assign-dialog.tsx';
import type { Plan, SectionChoice } from '../plan.ts';
import tabs from '../planning.module.css';
import classes from './calendar.module.css';
import { DaysView } from './days-view.tsx';
import { Details } from './details.tsx';
import { keyOf, placeOf } from './entries.ts';
import { EventDialog } from './event-dialog.tsx';
import type { Handling } from './handling.ts';
import { HoursView } from './hours-view.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { useMoving } from './use-moving.ts';

type Open =
  | { what: 'details'; key: string }
  | { what: 'change'; event: EventItem }
  | { what: 'plan'; day: string; time?: string }
  | { what: 'assign'; wanted: Wanted };

/** The calendar of the plan: events and who covers them, what is due, what goes out, embargoes. */
export function CalendarPage(props: {
  span: Pick<Span, 'view' | 'day' | 'days'>;
  today: string;
  items: CalendarItem[];
  published: Record<string, number>;
  /** An event whose details a notice leads to. */
  opened: string | null;
  mayPlan: boolean;
  mayAssign: boolean;
  sections: SectionChoice[];
  people: Assignable[];
  plan: Plan;
}) {
  const { span, today, published, plan, sections, people } = props;
  const { view, day, days } = span;
  const t = useTranslations('planning.calendar');
  const format = useFormatter();
  const { timeZone, language } = useDesk();
  const { shown, move, refuse, asking, ask } = useMoving(props.items, plan);
  const [lifted, lift] = useState<CalendarItem | null>(null);
  const [open, setOpen] = useState<Open | undefined>(() => {
    const found = props.items.find((item) => item.kind === 'event' && item.id === props.opened);
    return found ? { what: 'details', key: keyOf(found) } : undefined;
  });
  const close = () => setOpen(undefined);
  const handling: Handling = {
    move,
    refuse,
    lift,
    lifted,
    open: (item) => setOpen({ what: 'details', key: keyOf(item) }),
    planOn: props.mayPlan ? (on, time) => setOpen({ what: 'plan', day: on, time }) : null,
  };
  const looked = open?.what === 'details' ? shown.find((item) => keyOf(item) === open.key) : undefined;
  const href = (to: string, as = view) => `/desk/calendar?view=${as}&day=${to}`;
  // Not as a range of the formatter: server and browser part its ends by different spaces.
  const long = (of = day) =>
    format.dateTime(new Date(`${of}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
  const title = format.dateTime(new Date(`${day}T12:00:00Z`), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(view === 'month' ? {} : { day: 'numeric' }),
    ...(view === 'day' ? { weekday: 'long' } : {}),
  });
  return (
    <>
      <PageHead
        title={view === 'week' ? t('until', { from: long(days[0]), to: long(days.at(-1)) }) : title}
        about={<Clocks />}
        actions={
          <Group gap="xs">
            <LinkButton href="/desk/calendar/others" variant="default">
              {t('others')}
            </LinkButton>
            {props.mayPlan ? (
              <Button
                leftSection={<IconCalendarPlus size={16} aria-hidden />}
                onClick={() => setOpen({ what: 'plan', day: days.includes(today) ? today : day })}
              >
                {t('plan')}
              </Button>
            ) : null}
          </Group>
        }
      />
      <div className={classes.bar}>
        <ActionIcon
          component={Link}
          href={href(neighbour(view, day, -1))}
          variant="default"
          size={34}
          aria-label={t(`before.${view}`)}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <LinkButton href={href(today)} variant="default" size="sm">
          {t('today')}
        </LinkButton>
        <ActionIcon
          component={Link}
          href={href(neighbour(view, day, 1))}
          variant="default"
          size={34}
          aria-label={t(`after.${view}`)}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <nav aria-label={t('view')} className={`${tabs.tabs} ${classes.views}`}>
          {views.map((one) => (
            <Link
              key={one}
              href={href(day, one)}
              className={tabs.tab}
              aria-current={one === view ? 'page' : undefined}
            >
              {t(`views.${one}`)}
            </Link>
          ))}
        </nav>
      </div>
      {view === 'day' ? (
        <HoursView day={day} items={shown} published={published[day] ?? 0} handling={handling} />
      ) : (
        <DaysView {...{ view, days, day, today, published, handling }} items={shown} />
      )}
      <p className={classes.about}>
        <span className={classes.byMouse}>{t('keys')}</span>
        <span className={classes.byTouch}>{t('touch')}</span>
      </p>
      {looked ? (
        <Details
          item={looked}
          plan={plan}
          close={close}
          change={(event) => setOpen({ what: 'change', event })}
          moving={(item) => {
            close();
            ask({ item });
          }}
          assign={
            props.mayAssign
              ? (event) => setOpen({ what: 'assign', wanted: wantedFor(event, timeZone, language) })
              : null
          }
        />
      ) : null}
      {open?.what === 'change' ? (
        <EventDialog event={open.event} day={day} sections={sections} plan={plan} close={close} />
      ) : null}
      {open?.what === 'plan' ? (
        <EventDialog day={open.day} time={open.time} sections={sections} plan={plan} close={close} />
      ) : null}
      {open?.what === 'assign' ? (
        <AssignDialog wanted={open.wanted} sections={sections} people={people} plan={plan} close={close} />
      ) : null}
      {asking ? (
        <MoveDialog item={asking.item} to={asking.to} move={move} close={() => ask(undefined)} />
      ) : null}
    </>
  );
}

/** Which clock the calendar goes by; and what the person's own shows meanwhile, where it is another. */
function Clocks() {
  const t = useTranslations('planning.calendar');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const own = useOwnZone();
  const noon = new Date();
  const shown = (zone: string) =>
    format.dateTime(noon, { weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone: zone });
  const differs = own !== null && offsetAt(noon, own) !== offsetAt(noon, timeZone);
  return (
    <>
      {t('zone', { zone: timeZone })}
      {differs ? <> {t('ownZone', { zone: own, time: shown(own), house: shown(timeZone) })}</> : null}
    </>
  );
}

function wantedFor(event: EventItem, zone: string, language: 'en' | 'ko'): Wanted {
  return {
    eventId: event.id,
    occurrence: event.occurrence?.toISOString() ?? null,
    title: event.title,
    brief: event.note,
    language,
    ...(event.section ? { sectionId: event.section.id } : {}),
    day: placeOf(event, zone).day,
  };
}
