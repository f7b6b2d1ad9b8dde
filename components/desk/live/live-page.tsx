'use client';

import { useLivePage } from './use-live-page.ts';

/** Keeps the page it stands on as the newsroom stands. */
export function LivePage({ topics }: { topics: readonly string[] }) {
  useLivePage(topics);
  return null;
}
