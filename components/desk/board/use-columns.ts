'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Column, columns } from '#newsroom/board/columns.ts';
import type { Board, Card, ColumnPart } from '#newsroom/board/reading.ts';

export type ReadMore = (column: Column, query: string, after: string) => Promise<ColumnPart | null>;
export type ShownColumn = { cards: Card[]; more: string | null; count: number };

/** What was opened further down a column: how many parts, and what they held when they were last read. */
type Opened = { parts: number; cards: Card[]; more: string | null };

/**
 * The columns as they are shown: as the page read them, and what was opened below. When the page is read anew, what
 * was opened is read anew as well.
 * @param board as the page read it
 * @param readMore reads a further part
 * @param query the filters in the address
 */
export function useColumns(board: Board, readMore: ReadMore, query: string) {
  const [opened, setOpened] = useState<Partial<Record<Column, Opened>>>({});
  const newest = useRef(opened);
  useEffect(() => {
    newest.current = opened;
  });

  const open = useCallback(
    async (column: Column, parts: number): Promise<boolean> => {
      const cards: Card[] = [];
      let { more } = board[column];
      for (let part = 0; part < parts && more; part += 1) {
        const next = await readMore(column, query, more);
        if (!next) return false;
        cards.push(...next.cards);
        more = next.more;
      }
      setOpened((before) => ({ ...before, [column]: { parts, cards, more } }));
      return true;
    },
    [board, readMore, query],
  );

  useEffect(() => {
    for (const column of columns) {
      const parts = newest.current[column]?.parts;
      if (parts) void open(column, parts);
    }
  }, [open]);

  const shown = useMemo(() => {
    const seen = new Set(columns.flatMap((column) => board[column].cards.map(({ id }) => id)));
    return Object.fromEntries(
      columns.map((column) => {
        const { cards, more, count } = board[column];
        const further = opened[column];
        const below = (further?.cards ?? []).filter(({ id }) => !seen.has(id));
        return [column, { cards: [...cards, ...below], more: further ? further.more : more, count }];
      }),
    ) as Record<Column, ShownColumn>;
  }, [board, opened]);

  return { shown, openMore: (column: Column) => open(column, (opened[column]?.parts ?? 0) + 1) };
}
