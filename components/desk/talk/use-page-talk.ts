'use client';

import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Thread } from '#newsroom/talk/reading.ts';
import { sayRefused } from '../acts/say-done.tsx';
import { highlight, rangeOf, selectedOn, threadAt } from './page-passages.ts';
import type { Shown } from './talk-panel.tsx';
import type { TalkHere } from './use-talk.ts';

/**
 * The talk as a page that is read shows it.
 * @param here the talk
 * @param open brings the panel into sight
 * @param shownAs changes whenever the page shows the story in another way
 */
export function usePageTalk(here: TalkHere, open: () => void, shownAs: string) {
  const t = useTranslations('talk');
  const { talk, active, look, begin } = here;
  const root = useRef<HTMLDivElement>(null);
  const [ranges, setRanges] = useState<Map<string, Range>>(new Map());

  // biome-ignore lint/correctness/useExhaustiveDependencies: another way of showing is another text on the page
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const found = talk.threads
      .filter(({ id, state }) => state === 'open' || id === active)
      .flatMap((thread): [string, Range][] => {
        const range = rangeOf(element, thread);
        return range ? [[thread.id, range]] : [];
      });
    setRanges(new Map(found));
  }, [talk, active, shownAs]);

  useEffect(() => {
    highlight(ranges, active);
    return () => highlight(new Map(), null);
  }, [ranges, active]);

  const shown: Shown = useMemo(
    () => ({
      placeOf: (thread: Thread) => (thread.field ? (thread.passage?.start ?? null) : null),
      goTo(thread: Thread) {
        const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
        ranges.get(thread.id)?.startContainer.parentElement?.scrollIntoView({
          block: 'center',
          behavior: still ? 'auto' : 'smooth',
        });
      },
    }),
    [ranges],
  );

  /** Begins a comment on what is selected; on the whole story when nothing is. */
  function comment() {
    const passage = root.current ? selectedOn(root.current) : null;
    if (passage === 'too_long') return sayRefused(t('tooLong'));
    look(null);
    begin(passage);
    open();
  }

  function press(event: MouseEvent) {
    if (!document.getSelection()?.isCollapsed) return;
    const threadId = threadAt(ranges, event.clientX, event.clientY);
    if (!threadId) return;
    look(threadId);
    open();
  }

  return { root, shown, comment, press };
}
