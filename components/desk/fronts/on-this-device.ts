import { type Layout, layout as schema } from '#newsroom/fronts/layout.ts';

/** A layout that was not saved yet, and the version it was made from. */
export type Unsaved = { version: number; layout: Layout };

const nameOf = (frontId: string) => `copydesk front ${frontId}`;

/** Keeps a layout on this device until it is saved. */
export function keepHere(frontId: string, unsaved: Unsaved): void {
  try {
    localStorage.setItem(nameOf(frontId), JSON.stringify(unsaved));
  } catch {
    // A browser that keeps nothing: the window itself still does.
  }
}

export function forgetHere(frontId: string): void {
  try {
    localStorage.removeItem(nameOf(frontId));
  } catch {
    // There was nothing.
  }
}

/** What a window that was closed or lost its network left behind; null: nothing. */
export function keptHere(frontId: string): Unsaved | null {
  try {
    const { version, layout } = JSON.parse(localStorage.getItem(nameOf(frontId)) ?? 'null');
    return { version: Number(version), layout: schema.parse(layout) };
  } catch {
    return null;
  }
}
