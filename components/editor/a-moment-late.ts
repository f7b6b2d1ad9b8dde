'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Doc, StoryContent } from '#newsroom/stories/document/content.ts';
import type { Draft, Fields } from './draft.ts';

/** Often enough to feel live, seldom enough not to be in the way of typing, in milliseconds. */
const every = 250;

/** The body as it stands, a moment late. */
export function useBodyNow(draft: Draft): Doc {
  return useLate(draft.listenToBody, draft.body);
}

/** Everything the story says, a moment late. */
export function useContentNow(draft: Draft): StoryContent {
  return useLate(draft.listenToAll, draft.content);
}

/** One field as it stands, a moment late: for what is only shown beside it. */
export function useFieldLate<Name extends keyof Fields>(draft: Draft, name: Name): Fields[Name] {
  return useLate(
    draft.listen,
    useCallback(() => draft.fields()[name], [draft, name]),
  );
}

function useLate<Value>(listen: (listener: () => void) => () => void, read: () => Value): Value {
  const [value, setValue] = useState(read);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setValue(read());
      }, every);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [listen, read]);
  return value;
}
