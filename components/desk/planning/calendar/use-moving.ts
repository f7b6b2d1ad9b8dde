'use client';

import { notifications } from '@mantine/notifications';
import { createElement, useEffect, useOptimistic, useRef, useState, useTransition } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { CalendarItem } from '#newsroom/planning/calendar/reading.ts';
import { momentMeant, type WallTime } from '#newsroom/planning/moments.ts';
import { instantOf } from '#newsroom/zoned-time.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import type { Plan } from '../plan.ts';
import { isAllDay, keyOf, placeOf, startOf, zoneOf } from './entries.ts';
import { UndoButton } from './undo-button.tsx';

type Moved = { item: CalendarItem; to: WallTime };

/** The item as it stands once it is moved, before the server has said so. */
function shifted(item: CalendarItem, to: WallTime, zone: string): CalendarItem {
  const at = instantOf(`${to.day} ${isAllDay(item) ? '00:00' : to.time}`, zoneOf(item, zone));
  if (item.kind !== 'event') return { ...item, at };
  const length = item.endsAt.getTime() - item.startsAt.getTime();
  return { ...item, startsAt: at, endsAt: new Date(at.getTime() + length) };
}

/**
 * Moves entries of the calendar: shown at once, sent, said, and undone at a press. An hour that comes twice or never
 * opens the dialog that asks.
 */
export function useMoving(items: CalendarItem[], plan: Plan) {
  const t = useTranslations('planning.calendar');
  const words = useTranslations('planning.form');
  const house = useTranslations('house');
  const format = useFormatter();
  const { timeZone, doAct } = useDesk();
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(items, (now: CalendarItem[], { item, to }: Moved) =>
    now.map((one) => (keyOf(one) === keyOf(item) ? shifted(one, to, timeZone) : one)),
  );
  const [asking, ask] = useState<{ item: CalendarItem; to?: WallTime }>();
  const focused = useRef<string>(null);

  // An entry moved by keys stays under the keys: on its new day it is another button.
  useEffect(() => {
    if (!focused.current || shown.length === 0) return;
    const entry = document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(focused.current)}"]`);
    if (entry && document.activeElement !== entry) entry.focus();
  }, [shown]);

  function send(item: CalendarItem, to: WallTime) {
    if (item.kind === 'event') {
      const { id, version, occurrence } = item;
      return plan('move_event', { id, version, occurrence: occurrence?.toISOString(), start: to });
    }
    if (item.kind === 'due') {
      const { id, version } = item.line;
      return plan('move_due', { id, version, due: to });
    }
    const { storyId, version = 0 } = item;
    const at = momentMeant({ ...to, turn: to.turn ?? null }, timeZone);
    if (typeof at === 'string') return ask({ item, to });
    return doAct('schedule', { storyId, version, at: at.toISOString() });
  }

  function say(message: string, color: string, undo?: () => void) {
    const id = `moved-${Date.now()}`;
    const press = () => {
      notifications.hide(id);
      undo?.();
    };
    notifications.show({
      id,
      color,
      role: color === 'red' ? 'alert' : undefined,
      message: undo ? createElement(UndoButton, { message, label: t('undo'), press }) : message,
      closeButtonProps: { 'aria-label': words('close') },
      autoClose: undo ? 15_000 : undefined,
    });
  }

  function move(item: CalendarItem, to: WallTime, { keys = false, undoing = false } = {}) {
    const was = placeOf(item, timeZone);
    if (was.day === to.day && (isAllDay(item) || was.time === to.time)) return;
    focused.current = keys ? keyOf(item) : null;
    start(async () => {
      show({ item, to });
      try {
        const answer = await send(item, to);
        if (!answer) return;
        if ('refused' in answer) {
          if (Object.keys(answer.fields).some((field) => field.endsWith('.time'))) ask({ item, to });
          else say(answer.sentence, 'red');
          return;
        }
        const there = startOf(shifted(item, to, timeZone));
        const when = format.dateTime(there, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          ...(isAllDay(item) ? { timeZone: zoneOf(item, timeZone) } : { hour: 'numeric', minute: '2-digit' }),
        });
        say(
          t('did.move_event', { when }),
          'green',
          undoing ? undefined : () => move(after(item, to, timeZone), was, { keys, undoing: true }),
        );
      } catch {
        say(house('failed'), 'red');
      }
    });
  }
  return { shown, move, asking, ask };
}

/** The item after its move, to be moved back: one version on. */
function after(item: CalendarItem, to: WallTime, zone: string): CalendarItem {
  const there = shifted(item, to, zone);
  if (there.kind === 'event') return { ...there, version: there.version + 1 };
  if (there.kind === 'due') return { ...there, line: { ...there.line, version: there.line.version + 1 } };
  return { ...there, version: (there.version ?? 0) + 1 };
}
