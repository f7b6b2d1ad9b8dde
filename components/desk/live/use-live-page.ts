'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useLive } from './use-live.ts';

/** Several messages of one act make one look, this long after the first; in milliseconds. */
const gather = 100;
/** At most one look in this time. */
const rest = 600;
/** The newsroom is not reached, or the session is over: one looks again after this time, in milliseconds. */
const patience = 5_000;
/** Somebody is in the middle of something: an open dialog, menu or list of choices, or a card in the hand. */
const busy = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [data-dragging="true"]';

function isBusy(): boolean {
  return [...document.querySelectorAll<HTMLElement>(busy)].some((one) => one.checkVisibility());
}

/**
 * Whether a page asked for now would be answered. A router that gets no answer, or is sent to sign in, leaves the page
 * for good, with all that is written on it.
 */
async function isReached(): Promise<boolean> {
  const response = await fetch('/api/desk/presence', { cache: 'no-store' }).catch(() => null);
  return response?.ok ?? false;
}

/**
 * Shows the page anew whenever a thing of these topics changes: what the server says is asked again, what was typed or
 * opened here stays. Waits while a dialog is open, while nobody looks, and while the newsroom does not answer.
 * @param topics as `useLive` takes them
 */
export function useLivePage(topics: readonly string[]): void {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(0);
  const gone = useRef(false);

  useLive(topics, () => {
    if (timer.current) return;
    const look = async () => {
      if (document.hidden || isBusy()) {
        timer.current = setTimeout(look, 500);
        return;
      }
      const reached = await isReached();
      if (gone.current) return;
      if (!reached) {
        timer.current = setTimeout(look, patience);
        return;
      }
      timer.current = undefined;
      last.current = Date.now();
      router.refresh();
    };
    timer.current = setTimeout(look, Math.max(gather, last.current + rest - Date.now()));
  });

  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, []);
}
