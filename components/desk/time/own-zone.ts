'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** The zone of the clock on the person's own machine, by its IANA name; null on the server, which cannot know it. */
export function useOwnZone(): string | null {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => null,
  );
}
