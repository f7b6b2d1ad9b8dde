'use server';

import { z } from 'zod';
import { askedBoard } from '#newsroom/board/asked-board.ts';
import { columns } from '#newsroom/board/columns.ts';
import { type ColumnPart, markPattern, readMore } from '#newsroom/board/reading.ts';
import { startOfToday } from '#newsroom/board/today.ts';
import { signedIn } from '../../signed-in.ts';

const further = z.tuple([z.enum(columns), z.string().max(2000), z.string().regex(markPattern)]);

/**
 * Reads a column of the board further down.
 * @param given the column, the filters as they stand in the address, and the place to go on from
 * @returns null when nobody is signed in any more, or the place is none
 */
export async function moreCards(...given: unknown[]): Promise<ColumnPart | null> {
  const asked = further.safeParse(given);
  if (!asked.success || !(await signedIn())) return null;
  const [column, query, after] = asked.data;
  const filters = askedBoard(Object.fromEntries(new URLSearchParams(query)));
  return readMore(column, filters, await startOfToday(), after);
}
