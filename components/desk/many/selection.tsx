'use client';

import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';

export type Selection = {
  ids: ReadonlySet<string>;
  /** Takes one in or out; with `through`, all between the last one and this one as well. */
  toggle: (id: string, through?: boolean) => void;
  set: (ids: readonly string[]) => void;
  clear: () => void;
};

const Context = createContext<Selection | null>(null);

/**
 * Which stories of a page are selected, to do one thing to all of them.
 * @param order ids in the order of the page, for ranges; what is no longer there is no longer selected
 */
export function SelectionProvider({ order, children }: { order: readonly string[]; children: ReactNode }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const selection = useMemo<Selection>(() => {
    const there = new Set(order);
    const ids = new Set([...chosen].filter((id) => there.has(id)));
    return {
      ids,
      toggle(id, through = false) {
        const next = new Set(ids);
        const [from, to] = [order.indexOf(last.current ?? ''), order.indexOf(id)];
        if (through && from >= 0 && to >= 0)
          for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
        else if (!next.delete(id)) next.add(id);
        last.current = id;
        setChosen(next);
      },
      set: (all) => setChosen(new Set(all)),
      clear: () => setChosen(new Set()),
    };
  }, [chosen, order]);
  return <Context value={selection}>{children}</Context>;
}

/** The selection of the page this stands on. */
export function useSelection(): Selection {
  const found = useContext(Context);
  if (!found) throw new Error('useSelection is for what stands in a SelectionProvider');
  return found;
}
