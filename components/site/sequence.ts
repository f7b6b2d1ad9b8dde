import { createElement, Fragment, type ReactNode } from 'react';

/** Nodes one after the other, for a document that is written once and never changes: they need no keys. */
export function sequence(nodes: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}
