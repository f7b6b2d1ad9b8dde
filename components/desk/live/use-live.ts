'use client';

import { useEffect, useRef } from 'react';
import { concerns, type LiveMessage } from '#newsroom/live/message.ts';
import { hear } from './line.ts';

/**
 * Does something whenever a thing of these topics changes, on whosever desk. A message of kind `again` says that
 * something may have been missed.
 * @param topics subjects as the ledger names them (`story`, `staff` …; `notices` for one's own), or one thing (`story:ID`)
 * @param handler what is done; the newest one counts
 */
export function useLive(topics: readonly string[], handler: (message: LiveMessage) => void): void {
  const newest = useRef(handler);
  useEffect(() => {
    newest.current = handler;
  });
  const wanted = topics.join(' ');
  useEffect(
    () => hear((message) => concerns(message, wanted.split(' ')) && newest.current(message)),
    [wanted],
  );
}
