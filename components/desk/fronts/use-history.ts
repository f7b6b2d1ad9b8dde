'use client';

import { useCallback, useState } from 'react';
import type { Layout } from '#newsroom/fronts/layout.ts';

type History = { past: Layout[]; now: Layout; future: Layout[]; merge: string | null };

/** So many steps back are kept. */
const longest = 200;

/** A layout and the steps that led to it: each can be undone, and done again. */
export function useHistory(begun: Layout) {
  const [history, setHistory] = useState<History>({ past: [], now: begun, future: [], merge: null });

  /** One step; those with the same `merge` after another (a heading being typed) are one step together. */
  const edit = useCallback((change: (now: Layout) => Layout, merge: string | null = null) => {
    setHistory((was) => {
      const now = change(was.now);
      if (now === was.now) return was;
      const joins = merge !== null && merge === was.merge;
      return { past: joins ? was.past : [...was.past, was.now].slice(-longest), now, future: [], merge };
    });
  }, []);

  const undo = useCallback(() => {
    setHistory(({ past, now, future, ...was }) => {
      const before = past.at(-1);
      if (!before) return { past, now, future, ...was };
      return { past: past.slice(0, -1), now: before, future: [now, ...future], merge: null };
    });
  }, []);

  const redo = useCallback(() => {
    setHistory(({ past, now, future, ...was }) => {
      const [next, ...rest] = future;
      if (!next) return { past, now, future, ...was };
      return { past: [...past, now], now: next, future: rest, merge: null };
    });
  }, []);

  /** Another layout, which no step here led to. */
  const begin = useCallback((now: Layout) => setHistory({ past: [], now, future: [], merge: null }), []);

  const { past, now, future } = history;
  return { layout: now, canUndo: past.length > 0, canRedo: future.length > 0, edit, undo, redo, begin };
}
