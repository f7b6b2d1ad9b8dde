'use client';

import { IconCalendarEvent, IconClockPause, IconClockUp, IconRepeat, IconWriting } from '@tabler/icons-react';
import type { DragEvent, KeyboardEvent } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { CalendarItem } from '#newsroom/planning/calendar/reading.ts';
import { dayAfter } from '#newsroom/zoned-time.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import classes from './calendar.module.css';
import { isAllDay, keyOf, placeOf, startOf, titleOf } from './entries.ts';
import type { Handling } from './handling.ts';

const icons = {
  event: IconCalendarEvent,
  due: IconWriting,
  embargo: IconClockPause,
  scheduled: IconClockUp,
};

/** One entry: pressed, it opens; drawn or with Alt and the arrows, it moves. */
export function Entry({
  item,
  handling,
  hours = false,
}: {
  item: CalendarItem;
  handling: Handling;
  /** Up and down are hours, not weeks. */
  hours?: boolean;
}) {
  const t = useTranslations('planning.calendar');
  const list = useTranslations('desk.list');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const Icon = icons[item.kind];
  const movable = item.whyNot === null;
  const key = keyOf(item);
  const late = item.kind === 'due' && item.line.late;
  const bare = item.kind === 'event' && item.coverage.length === 0;

  function lift(event: DragEvent) {
    if (!movable) {
      event.preventDefault();
      return handling.refuse(item);
    }
    event.dataTransfer.setData('text/plain', titleOf(item, list('untitled')));
    event.dataTransfer.effectAllowed = 'move';
    handling.lift(item);
  }
  function press(event: KeyboardEvent) {
    if (!event.altKey) return;
    // Of another day, which of two hours was meant is asked anew.
    const place = { ...placeOf(item, timeZone), turn: null };
    const days = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (days === undefined && steps === undefined) return;
    event.preventDefault();
    if (!movable) return handling.refuse(item);
    if (days) handling.move(item, { ...place, day: dayAfter(place.day, days) }, { keys: true });
    else if (steps && hours) handling.move(item, hourLater(place, steps), { keys: true });
    else if (steps) handling.move(item, { ...place, day: dayAfter(place.day, 7 * steps) }, { keys: true });
  }
  return (
    <button
      type="button"
      className={classes.entry}
      data-kind={item.kind}
      data-entry={key}
      data-late={late || undefined}
      data-bare={bare || undefined}
      // While it is in the hand the page does not change under it.
      data-dragging={handling.lifted && keyOf(handling.lifted) === key ? true : undefined}
      draggable
      data-stays={!movable || undefined}
      onDragStart={lift}
      onDragEnd={() => handling.lift(null)}
      onClick={() => handling.open(item)}
      onKeyDown={press}
      aria-keyshortcuts={movable ? 'Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown' : undefined}
    >
      <span className={classes.entryHead}>
        <Icon size={13} aria-hidden />
        <span className={classes.hidden}>{t(`kind.${item.kind}`)}</span>
        <time dateTime={startOf(item).toISOString()}>
          {isAllDay(item)
            ? t('allDay')
            : format.dateTime(startOf(item), { hour: 'numeric', minute: '2-digit' })}
        </time>
        {item.kind === 'event' && item.rrule ? (
          <>
            <IconRepeat size={12} aria-hidden />
            <span className={classes.hidden}>{t('repeats')}</span>
          </>
        ) : null}
      </span>
      <span className={classes.entryTitle}>{titleOf(item, list('untitled'))}</span>
      <span className={classes.entryAbout}>
        {item.kind === 'event' ? t('covered', { count: item.coverage.length }) : null}
        {item.kind === 'due' ? item.line.to.name : null}
      </span>
    </button>
  );
}

/** The same minute of another hour, on the same day. */
function hourLater({ day, time }: { day: string; time: string }, by: number) {
  const [hour = '0', minute = '00'] = time.split(':');
  const then = Math.min(23, Math.max(0, Number(hour) + by));
  return { day, time: `${String(then).padStart(2, '0')}:${minute}` };
}
