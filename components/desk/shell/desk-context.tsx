'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Order } from '#newsroom/stories/acts/index.ts';
import type { Found } from '#newsroom/stories/finding.ts';
import type { Who } from '#newsroom/stories/permissions.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import type { ManyActions } from '../many/actions.ts';

export type DoAct = (act: string, order: Order) => Promise<{ done: true; version: number } | Refused>;

/** Who sits at this desk, and what any button on it can call. */
export type Desk = {
  who: Who;
  name: string;
  language: 'en' | 'ko';
  /** The newsroom's zone (IANA). */
  timeZone: string;
  doAct: DoAct;
  many: ManyActions;
  /** Finds stories and people by a part of their names; null when nobody is signed in any more. */
  find: (text: string) => Promise<Found | null>;
};

const Context = createContext<Desk | null>(null);

/** Hands the desk to everything under it; the layout sets it up. */
export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return <Context value={desk}>{children}</Context>;
}

/** The desk this component stands on. */
export function useDesk(): Desk {
  const found = useContext(Context);
  if (!found) throw new Error('useDesk is for pages under app/desk/layout.tsx');
  return found;
}
