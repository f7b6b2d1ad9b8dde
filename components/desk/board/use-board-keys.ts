'use client';

import type { RefObject } from 'react';
import { useDeskKeys } from '../shell/keys.tsx';

/**
 * Keys on the board: `j` and `k` walk down and up a column, `h` and `l` to the columns beside it, `m` opens the menu
 * that moves a card, `x` selects it.
 * @param root what holds the columns
 * @param openMenu opens the menu of one card
 */
export function useBoardKeys(root: RefObject<HTMLElement | null>, openMenu: (storyId: string) => void): void {
  const columnsShown = () =>
    [...(root.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].map((column) => [
      ...column.querySelectorAll<HTMLElement>('[data-card]'),
    ]);

  /** Where the focus is: the column's number and the card's in it. */
  function place(columns: HTMLElement[][]): [number, number] | null {
    for (const [at, cards] of columns.entries()) {
      const nth = cards.findIndex((card) => card.contains(document.activeElement));
      if (nth >= 0) return [at, nth];
    }
    return null;
  }

  function go(down: number, aside: number) {
    const columns = columnsShown();
    const here = place(columns);
    const first = columns.find((cards) => cards.length > 0)?.[0];
    if (!here) return focus(first);
    if (aside === 0) return focus(columns[here[0]]?.[here[1] + down]);
    for (let at = here[0] + aside; at >= 0 && at < columns.length; at += aside) {
      const cards = columns[at] ?? [];
      if (cards.length > 0) return focus(cards[Math.min(here[1], cards.length - 1)]);
    }
  }

  const focus = (card: HTMLElement | undefined) => card?.querySelector<HTMLElement>('[data-line]')?.focus();
  const focused = () => {
    const active = document.activeElement;
    return active instanceof HTMLElement && root.current?.contains(active)
      ? active.closest<HTMLElement>('[data-card]')
      : null;
  };

  useDeskKeys({
    j: () => go(1, 0),
    k: () => go(-1, 0),
    l: () => go(0, 1),
    h: () => go(0, -1),
    m: () => {
      const id = focused()?.dataset.card;
      if (id) openMenu(id);
    },
    x: () => focused()?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click(),
  });
}
