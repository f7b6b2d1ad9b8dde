'use client';

import { useEffect, useRef, useState } from 'react';
import { freshName } from '#components/editor/saving/names.ts';
import type { Present } from '#newsroom/presence/who-is-in.ts';
import { useLive } from '../live/use-live.ts';

/** Beats come so often that two lost ones do not make anybody gone, in milliseconds. */
const beatEvery = 8_000;
/** A caret that wanders is followed at this distance, in milliseconds. */
const pause = 400;

/** The field of the story the caret stands in. */
function fieldNow(): string | null {
  return document.activeElement?.closest('[id^="field-"]')?.id.slice('field-'.length) ?? null;
}

/**
 * Tells the newsroom that one has a story open, and who else has.
 * @param storyId the story
 * @param self who sits here: not told of
 */
export function usePresence(storyId: string, self: string): Present[] {
  const [here, setHere] = useState<Present[]>([]);
  const beat = useRef<() => void>(() => {});

  useEffect(() => {
    const tab = freshName();
    const address = `/api/desk/stories/${storyId}/presence`;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    let asked = 0;

    const send = async () => {
      clearTimeout(timer);
      if (left || document.visibilityState === 'hidden') return;
      timer = setTimeout(send, beatEvery);
      asked += 1;
      const number = asked;
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tab, field: fieldNow() }),
      }).catch(() => null);
      if (response?.ok && !left && number === asked)
        setHere(((await response.json()) as Present[]).filter(({ id }) => id !== self));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(send, pause);
    };
    const leave = () => navigator.sendBeacon(address, JSON.stringify({ tab, field: null, gone: true }));
    const seen = () => {
      if (document.visibilityState === 'hidden') {
        clearTimeout(timer);
        leave();
      } else void send();
    };
    beat.current = soon;
    void send();
    document.addEventListener('focusin', soon);
    document.addEventListener('focusout', soon);
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pagehide', leave);
    return () => {
      left = true;
      clearTimeout(timer);
      leave();
      document.removeEventListener('focusin', soon);
      document.removeEventListener('focusout', soon);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pagehide', leave);
    };
  }, [storyId, self]);

  useLive([`presence:${storyId}`], () => beat.current());
  return here;
}
