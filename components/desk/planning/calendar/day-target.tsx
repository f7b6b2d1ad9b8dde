'use client';

import { type DragEvent, type ElementType, type ReactNode, useState } from 'react';
import { useDesk } from '../../shell/desk-context.tsx';
import classes from './calendar.module.css';
import { isAllDay, placeOf } from './entries.ts';
import type { Handling } from './handling.ts';

/** A day, or an hour of one, that an entry can be drawn to. It keeps its time of day where no hour is given. */
export function DayTarget(props: {
  day: string;
  hour?: number;
  handling: Handling;
  as?: ElementType;
  className?: string;
  today?: boolean;
  outside?: boolean;
  children: ReactNode;
}) {
  const { day, hour, handling, as: Tag = 'li', className, today, outside, children } = props;
  const { timeZone } = useDesk();
  const [over, setOver] = useState(false);
  const { lifted } = handling;
  const takes = lifted !== null && !(hour !== undefined && isAllDay(lifted));
  function drop() {
    setOver(false);
    if (!lifted) return;
    // Drawn elsewhere meanwhile, it is another element by now, and nobody hears that this one was let go.
    handling.lift(null);
    const { time } = placeOf(lifted, timeZone);
    const then = hour === undefined ? time : `${String(hour).padStart(2, '0')}:${time.slice(3)}`;
    handling.move(lifted, { day, time: then });
  }
  return (
    <Tag
      className={`${classes.target} ${className ?? ''}`}
      data-over={(over && takes) || undefined}
      data-today={today || undefined}
      data-outside={outside || undefined}
      onDragOver={(event: DragEvent) => {
        if (!takes) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        drop();
      }}
    >
      {children}
    </Tag>
  );
}
