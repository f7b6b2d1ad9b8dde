'use client';

import { useEffect, useRef } from 'react';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';

type Offer = { acts: readonly PressedAct[]; press: (act: PressedAct) => void };

let offered: Offer | null = null;

/**
 * Offers the acts of the story on this page to the command palette, which presses them as its buttons do.
 * @param acts what can be pressed now
 * @param press presses one
 */
export function useOfferedActs(acts: readonly PressedAct[], press: (act: PressedAct) => void): void {
  const newest = useRef({ acts, press });
  useEffect(() => {
    newest.current = { acts, press };
  });
  useEffect(() => {
    const offer: Offer = {
      get acts() {
        return newest.current.acts;
      },
      press: (act) => newest.current.press(act),
    };
    offered = offer;
    return () => {
      if (offered === offer) offered = null;
    };
  }, []);
}

/** What the page offers now; null where no story is open. */
export function offeredActs(): Offer | null {
  return offered;
}
