'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Since } from '#newsroom/looks/since.ts';
import { useLive } from '../live/use-live.ts';

/** Several acts of others make one question, this long after the first; in milliseconds. */
const gather = 1_500;

/**
 * What others did to a story since one looked, as it comes to be more; and remembers that one looks.
 * @param storyId the story
 */
export function useSince(storyId: string): { since: Since | null; caughtUp: () => void } {
  const [since, setSince] = useState<Since | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const address = `/api/desk/stories/${storyId}/looks`;

  const ask = useCallback(async () => {
    // Without an answer the head just does not say it.
    const response = await fetch(address, { cache: 'no-store' }).catch(() => null);
    if (response?.ok) setSince(revived(await response.json()));
  }, [address]);

  const look = useCallback(
    (caughtUp = false) =>
      fetch(caughtUp ? `${address}?caught-up` : address, { method: 'POST' }).catch(() => null),
    [address],
  );

  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === 'visible') void look();
    };
    void ask().then(seen);
    document.addEventListener('visibilitychange', seen);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      clearTimeout(timer.current);
    };
  }, [ask, look]);

  useLive([`story:${storyId}`], () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, gather);
  });

  return {
    since,
    caughtUp() {
      setSince(null);
      void look(true);
    },
  };
}

/** JSON knows no dates. */
function revived(since: Since | null): Since | null {
  return (
    since && {
      ...since,
      at: new Date(since.at),
      acts: since.acts.map((line) => ({ ...line, at: new Date(line.at) })),
    }
  );
}
