'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useLive } from './use-live.ts';

/** Several messages of one act make one look, this long after the first; in milliseconds. */
const gather = 100;
/** At most one look in this time. */
const rest = 600;
/** Somebody is in the middle of something: an open dialog, menu or list of choices, or a card in the hand. */
const busy = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [data-dragging="true"]';

function isBusy(): boolean {
  return [...document.querySelectorAll<HTMLElement>(busy)].some((one) => one.checkVisibility());
}

/**
 * Shows the page anew whenever a thing of these topics changes: what the server says is asked again, what was typed or
 * opened here stays. Waits while a dialog is open and while nobody looks.
 * @param topics as `useLive` takes them
 */
export function useLivePage(topics: readonly string[]): void {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(0);

  useLive(topics, () => {
    if (timer.current) return;
    const look = () => {
      if (document.hidden || isBusy()) {
        timer.current = setTimeout(look, 500);
        return;
      }
      timer.current = undefined;
      last.current = Date.now();
      router.refresh();
    };
    timer.current = setTimeout(look, Math.max(gather, last.current + rest - Date.now()));
  });

  useEffect(() => () => clearTimeout(timer.current), []);
}
