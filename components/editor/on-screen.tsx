'use client';

import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { StoryFacts } from '#newsroom/stories/permissions.ts';
import type { Draft, Fields } from './draft.ts';
import type { Saving } from './saving/machine.ts';
import type { Writer } from './saving/writer.ts';

export type Choice = { id: string; name: string };
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

/** All fields but the body, as they stand. */
export function useFields(): Fields {
  const { draft } = useOnScreen();
  return useSyncExternalStore(draft.listen, draft.fields, draft.fields);
}

/** How the saving goes. */
export function useSaving(writer: Writer): Saving {
  return useSyncExternalStore(writer.listen, writer.state, writer.state);
}

/** One field, what to do when the person changes it, and what the newsroom said of it. */
export function useField<Name extends keyof Fields>(name: Name) {
  const { draft, writer, editable } = useOnScreen();
  const fields = useFields();
  const { trouble } = useSaving(writer);
  const error = trouble?.kind === 'refused' ? trouble.fields[name] : undefined;
  return { value: fields[name], set: (value: Fields[Name]) => draft.set(name, value), error, editable };
}
