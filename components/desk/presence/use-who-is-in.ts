'use client';

import { useEffect, useRef, useState } from 'react';
import type { Present } from '#newsroom/presence/who-is-in.ts';
import { useLive } from '../live/use-live.ts';

/** Several comings and goings make one question, this long after the first; and at most one in this time, in ms. */
const gather = 1_000;
/** Whoever's window was killed says no goodbye, so one asks again this often while somebody is there, in ms. */
const askEvery = 15_000;

/**
 * Who has each of the stories on a page open now, as it changes.
 * @param storyIds the stories
 */
export function useWhoIsIn(storyIds: readonly string[]): Record<string, Present[]> {
  const [present, setPresent] = useState<Record<string, Present[]>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = storyIds.join(' ');
  const ask = useRef(async () => {});

  useEffect(() => {
    let left = false;
    ask.current = async () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      if (wanted === '' || document.visibilityState === 'hidden') return;
      const query = new URLSearchParams(wanted.split(' ').map((id) => ['story', id]));
      const response = await fetch(`/api/desk/presence?${query}`, { cache: 'no-store' }).catch(() => null);
      if (!response?.ok || left) return;
      const found = (await response.json()) as Record<string, Present[]>;
      if (left) return;
      setPresent(found);
      if (Object.keys(found).length > 0) timer.current ??= setTimeout(() => ask.current(), askEvery);
    };
    void ask.current();
    return () => {
      left = true;
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [wanted]);

  useLive(['presence'], ({ id, kind }) => {
    if (kind !== 'again' && !wanted.includes(id)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => ask.current(), gather);
  });

  return present;
}
