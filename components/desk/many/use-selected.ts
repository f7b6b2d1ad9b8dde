'use client';

import { useEffect, useRef, useState } from 'react';
import type { Selected } from '#newsroom/stories/selected.ts';
import { useDesk } from '../shell/desk-context.tsx';

/**
 * Reads selected stories as they stand now.
 * @param ids null: nothing is to be read
 * @returns null while they are read, `failed` when they could not be
 */
export function useSelected(ids: readonly string[] | null): Selected[] | null | 'failed' {
  const { many } = useDesk();
  const [read, setRead] = useState<Selected[] | null | 'failed'>(null);
  // Read once: what is undone later is undone to how the stories stood then.
  const ask = useRef(many.selected);
  const wanted = ids?.join(' ');
  useEffect(() => {
    setRead(null);
    if (!wanted) return;
    let asked = true;
    ask
      .current(wanted.split(' '))
      .then((answer) => asked && setRead('stories' in answer ? answer.stories : 'failed'))
      .catch(() => asked && setRead('failed'));
    return () => {
      asked = false;
    };
  }, [wanted]);
  return read;
}
