'use client';

import { useEffect, useRef } from 'react';

/** What is pressed to comment on the selected passage, as in other editors. */
export const commentKeys = 'Mod-Alt-M';

/**
 * Listens for `commentKeys` on the whole page.
 * @param comment what is done
 */
export function useCommentKeys(comment: () => void): void {
  const newest = useRef(comment);
  newest.current = comment;
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      // With Alt held, other keyboards write other letters on the key.
      if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.code !== 'KeyM') return;
      event.preventDefault();
      newest.current();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, []);
}
