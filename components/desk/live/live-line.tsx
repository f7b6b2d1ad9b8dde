'use client';

import { useEffect, useRef } from 'react';
import { openLine } from './line.ts';

/** Holds the desk's live line open while a page of the desk is. `since`: the end of the ledger when it was made. */
export function LiveLine({ since }: { since: number }) {
  const first = useRef(since);
  useEffect(() => openLine(first.current), []);
  return null;
}
