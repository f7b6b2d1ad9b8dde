'use client';

import { notifications } from '@mantine/notifications';
import { createElement, useEffect, useOptimistic, useRef, useState, useTransition } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { CalendarItem } from '#newsroom/planning/calendar/reading.ts';
import { momentTyped, type WallTime } from '#newsroom/planning/moments.ts';
import { instantOf } from '#newsroom/zoned-time.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import type { Plan } from '../plan.ts';
import { isAllDay, keyOf, placeOf, startOf, thingOf, zoneOf } from './entries.ts';
import type { How } from './handling.ts';
import { inTurn } from './in-turn.ts';
import { UndoButton } from './undo-button.tsx';
import { useSendMove, voidsOrder } from './use-send-move.ts';
import { useWhyNot } from './use-why-not.ts';

type Moved = { item: CalendarItem; to: WallTime };

/** The item as it stands once it is moved, before the server has said so. */
function shifted(item: CalendarItem, to: WallTime, zone: string): CalendarItem {
  const counted = zoneOf(item, zone);
  const time = isAllDay(item) ? '00:00' : to.time;
  const meant = momentTyped({ ...to, time }, counted);
  const at = meant instanceof Date ? meant : instantOf(`${to.day} ${time}`, counted);
  if (item.kind !== 'event') return { ...item, at };
  const length = item.endsAt.getTime() - item.startsAt.getTime();
  return { ...item, startsAt: at, endsAt: new Date(at.getTime() + length) };
}

/**
 * Moves entries of the calendar: shown at once, sent in their turn, said, and undone at a press. What is not kept goes
 * back to where it was, and that is said too. An hour that comes twice or never opens the dialog that asks.
 */
export function useMoving(items: CalendarItem[], plan: Plan) {
  const t = useTranslations('planning.calendar');
  const words = useTranslations('planning.form');
  const house = useTranslations('house');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const send = useSendMove(plan);
  const whyNot = useWhyNot();
  const [turn] = useState(inTurn);
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(items, (now: CalendarItem[], { item, to }: Moved) =>
    now.map((one) => (keyOf(one) === keyOf(item) ? shifted(one, to, timeZone) : one)),
  );
  const [asking, ask] = useState<{ item: CalendarItem; to?: WallTime }>();
  /** The entry that was moved by keys, and what had the focus when it was. */
  const focused = useRef<{ key: string; from: Element | null }>(null);
  /** What was said last of each thing. */
  const said = useRef(new Map<string, string>());

  // An entry moved by keys stays under the keys: on its new day it is another button. Whoever went on to something
  // else is not called back.
  useEffect(() => {
    if (!focused.current || shown.length === 0) return;
    const { key, from } = focused.current;
    const entry = document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(key)}"]`);
    const active = document.activeElement;
    if (active === entry) return;
    if (active && active !== document.body && active !== from) focused.current = null;
    else entry?.focus();
  }, [shown]);

  function say(thing: string, message: string, color: string, undo?: () => void) {
    const id = `moved-${thing}-${Date.now()}`;
    const press = () => {
      notifications.hide(id);
      undo?.();
    };
    // Of what was moved twice only the last move can be undone: the way back from the first is gone.
    const before = said.current.get(thing);
    if (before) notifications.hide(before);
    said.current.set(thing, id);
    notifications.show({
      id,
      color,
      role: color === 'red' ? 'alert' : undefined,
      message: undo ? createElement(UndoButton, { message, label: t('undo'), press }) : message,
      closeButtonProps: { 'aria-label': words('close') },
      autoClose: undo ? 15_000 : 8_000,
    });
  }

  function refuse(item: CalendarItem) {
    say(thingOf(item).thing, whyNot(item), 'red');
  }

  function move(item: CalendarItem, to: WallTime, how: How = {}) {
    const was = placeOf(item, timeZone);
    if (was.day === to.day && (isAllDay(item) || was.time === to.time)) return;
    if (item.whyNot) return refuse(item);
    const { thing, version } = thingOf(item);
    focused.current = how.keys ? { key: keyOf(item), from: document.activeElement } : null;
    start(async () => {
      show({ item, to });
      let left: number | null;
      try {
        left = await turn(thing, version, async (from) => {
          const answer = await send(item, to, from, how);
          if ('done' in answer) return answer.version;
          if ('ask' in answer) ask({ item, to });
          else say(thing, answer.sentence, 'red');
          return null;
        });
      } catch {
        return say(thing, house('failed'), 'red');
      }
      if (left === null) return;
      const there = shifted(item, to, timeZone);
      const when = format.dateTime(startOf(there), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...(isAllDay(item) ? { timeZone: zoneOf(item, timeZone) } : { hour: 'numeric', minute: '2-digit' }),
      });
      const wayBack = !how.undoing && !voidsOrder(item, startOf(there));
      say(
        thing,
        t('did.move_event', { when }),
        'green',
        wayBack ? () => move(there, was, { ...how, undoing: true }) : undefined,
      );
    });
  }
  return { shown, move, refuse, asking, ask };
}
