'use client';

import { dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Place } from '#newsroom/fronts/edits.ts';

/** What is in the hand: a chosen story, one from the list of stories, a slot. */
export type Lifted =
  | { what: 'chosen'; storyId: string; from: Place }
  | { what: 'story'; storyId: string }
  | { what: 'slot'; slotId: string };
/** Where it would come to lie. */
export type Over = { slotId: string; index: number } | { slotIndex: number };

type Doing = {
  lift: (lifted: Lifted) => void;
  /** Null: it was let go where nothing takes it. */
  drop: (lifted: Lifted, over: Over | null) => void;
};

const middle = (element: Element) => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/** How many of some elements lie above a point. */
const above = (elements: Iterable<Element>, y: number) =>
  [...elements].filter((element) => middle(element) < y).length;

/**
 * Follows what is dragged over the slots of a front.
 * @param root what holds the slots (`data-slot`, their stories `data-chosen`)
 * @param doing what is done; the newest counts
 * @returns what is in the hand, and where it would come to lie
 */
export function useDragging(root: RefObject<HTMLElement | null>, doing: Doing) {
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const newest = useRef(doing);
  useEffect(() => {
    newest.current = doing;
  });

  useEffect(() => {
    const overOf = (lifted: Lifted, x: number, y: number): Over | null => {
      const here = root.current;
      if (!here) return null;
      const box = here.getBoundingClientRect();
      if (x < box.left || x > box.right) return null;
      const slots = [...here.querySelectorAll('[data-slot]')];
      if (lifted.what === 'slot') {
        const others = slots.filter((slot) => slot.getAttribute('data-slot') !== lifted.slotId);
        return { slotIndex: above(others, y) };
      }
      const under = slots.find((slot) => {
        const { top, bottom } = slot.getBoundingClientRect();
        return slot.hasAttribute('data-takes') && y >= top && y <= bottom;
      });
      const slotId = under?.getAttribute('data-slot');
      if (!under || !slotId) return null;
      return { slotId, index: above(under.querySelectorAll('[data-chosen]'), y) };
    };
    const liftedOf = (data: Record<string, unknown>) => data.lifted as Lifted;
    const watching = monitorForElements({
      canMonitor: ({ source }) => 'lifted' in source.data,
      onDragStart({ source }) {
        setLifted(liftedOf(source.data));
        newest.current.lift(liftedOf(source.data));
      },
      onDrag({ source, location }) {
        const { clientX, clientY } = location.current.input;
        const next = overOf(liftedOf(source.data), clientX, clientY);
        setOver((was) => (JSON.stringify(was) === JSON.stringify(next) ? was : next));
      },
      onDrop({ source, location }) {
        const { clientX, clientY } = location.current.input;
        setLifted(null);
        setOver(null);
        // Escape, or let go beside the page: there is no target.
        const taken = location.current.dropTargets.length > 0;
        const lifted = liftedOf(source.data);
        newest.current.drop(lifted, taken ? overOf(lifted, clientX, clientY) : null);
      },
    });
    const target = root.current && dropTargetForElements({ element: root.current });
    return () => {
      watching();
      target?.();
    };
  }, [root]);

  return { lifted, over };
}
