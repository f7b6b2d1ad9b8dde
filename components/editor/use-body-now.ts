'use client';

import { useEffect, useState } from 'react';
import type { Doc } from '#newsroom/stories/document/content.ts';
import type { Draft } from './draft.ts';

/** Often enough to feel live, seldom enough not to be in the way of typing, in milliseconds. */
const every = 250;

/** The body as it stands, a moment late. */
export function useBodyNow(draft: Draft): Doc {
  const [body, setBody] = useState(draft.body);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = draft.listenToBody(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setBody(draft.body());
      }, every);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [draft]);
  return body;
}
