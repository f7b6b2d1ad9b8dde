'use client';

import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef } from 'react';
import type { Lifted } from './use-dragging.ts';

/**
 * Lets an element be dragged.
 * @param element what is taken
 * @param lifted what that is; null: not now
 * @param handle by which it is taken; without it, anywhere
 */
export function useDraggable(
  element: RefObject<HTMLElement | null>,
  lifted: Lifted | null,
  handle?: RefObject<HTMLElement | null>,
): void {
  const newest = useRef(lifted);
  useEffect(() => {
    newest.current = lifted;
  });
  const can = lifted !== null;
  useEffect(() => {
    if (!can || !element.current) return;
    return draggable({
      element: element.current,
      ...(handle?.current ? { dragHandle: handle.current } : {}),
      getInitialData: () => ({ lifted: newest.current }),
    });
  }, [can, element, handle]);
}
