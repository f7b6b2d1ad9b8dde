'use client';

import { useFormatter } from 'use-intl/react';
import type { StoryRecord } from '#newsroom/ledger/record.ts';

/** A story's record with each act in words. */
export type SaidRecord = Omit<StoryRecord, 'rows'> & {
  rows: (StoryRecord['rows'][number] & { said: string })[];
};

/** Instants in a record are exact and in the newsroom's zone, also on paper. */
export function useExact(): (at: Date) => string {
  const format = useFormatter();
  return (at) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'medium' });
}
