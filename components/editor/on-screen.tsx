'use client';

import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { StoryFacts } from '#newsroom/stories/permissions.ts';
import type { Draft, Fields } from './draft.ts';
import type { Saving } from './saving/machine.ts';
import type { Writer } from './saving/writer.ts';

export type Choice = { id: string; name: string; synonyms?: string[]; merged?: true };
/** What a story can be given: sections, names, topics and coverages of the house, in the person's language. */
export type Offered = { sections: Choice[]; authors: Choice[]; topics: Choice[]; coverages: Choice[] };

/** The story on the screen, for every part of the editor. */
export type OnScreen = {
  draft: Draft;
  writer: Writer;
  facts: StoryFacts;
  editable: boolean;
  offered: Offered;
  liveSlug: string | null;
};

const Context = createContext<OnScreen | null>(null);

export function OnScreenProvider({ value, children }: { value: OnScreen; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useOnScreen(): OnScreen {
  const found = useContext(Context);
  if (!found) throw new Error('useOnScreen is for parts of the editor');
  return found;
}

/**
 * One field as it stands. A part of the editor is drawn again only when a field it shows changes: whoever types must
 * not wait for the rest of the page.
 */
export function useFieldNow<Name extends keyof Fields>(name: Name): Fields[Name] {
  const { draft } = useOnScreen();
  const now = () => draft.fields()[name];
  return useSyncExternalStore(draft.listen, now, now);
}

/**
 * One thing about how the saving goes.
 * @param writer who saves
 * @param select picks it from the state: a plain value, or an object the state itself holds
 */
export function useSaving<Picked>(writer: Writer, select: (state: Saving) => Picked): Picked {
  const now = () => select(writer.state());
  return useSyncExternalStore(writer.listen, now, now);
}

/** One field, what to do when the person changes it, and what the newsroom said of it. */
export function useField<Name extends keyof Fields>(name: Name) {
  const { draft, writer, editable } = useOnScreen();
  const value = useFieldNow(name);
  const error = useSaving(writer, ({ trouble }) =>
    trouble?.kind === 'refused' ? trouble.fields[name] : undefined,
  );
  return { value, set: (next: Fields[Name]) => draft.set(name, next), error, editable };
}
