'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { type Column, columns } from '#newsroom/board/columns.ts';
import type { ShownColumn } from './use-columns.ts';

/** More moves at once are not read out one by one. */
const readOut = 3;

/**
 * Tells a screen reader which cards moved since the board was last shown, and keeps the focus with a card that moved
 * from under it.
 * @param shown the columns
 * @param moving the card an act of one's own is being sent for: that is told by itself
 * @param say tells it
 */
export function useOthersMoves(
  shown: Record<Column, ShownColumn>,
  moving: string | null,
  say: (words: string) => void,
): void {
  const t = useTranslations('board');
  const list = useTranslations('desk.list');
  const before = useRef<Map<string, Column> | null>(null);
  const mine = useRef(new Set<string>());
  const held = useRef<string | null>(null);

  useEffect(() => {
    if (moving) mine.current.add(moving);
  }, [moving]);

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
      const inDialog = (event.target as HTMLElement).closest('[role="dialog"], [role="menu"]');
      if (!inDialog) held.current = card?.dataset.card ?? null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  useEffect(() => {
    const now = new Map(
      columns.flatMap((column) => shown[column].cards.map(({ id }) => [id, column] as const)),
    );
    const was = before.current;
    before.current = now;
    if (!was) return;
    const told = columns.flatMap((column) =>
      shown[column].cards.flatMap(({ id, headline }) => {
        const from = was.get(id);
        if (!from || from === column || mine.current.delete(id)) return [];
        return t('move.others', { headline: headline || list('untitled'), column: t(`column.${column}`) });
      }),
    );
    if (told.length > 0) say(told.slice(0, readOut).join(' '));
    const lost = document.activeElement === document.body ? held.current : null;
    if (lost && was.get(lost) !== now.get(lost))
      document
        .querySelector<HTMLElement>(`[data-card="${lost}"] [data-line]`)
        ?.focus({ preventScroll: true });
  }, [shown, say, t, list]);
}
