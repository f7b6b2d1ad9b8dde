'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { TickOrder } from '#newsroom/checks/acts/tick.ts';
import { outsideLinks } from '#newsroom/checks/passages.ts';
import type { Checklist, ChecklistLine } from '#newsroom/checks/reading.ts';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { sayRefused } from '../acts/say-done.tsx';
import { useLive } from '../live/use-live.ts';

type Links = 'known' | 'ask' | 'again';
/** What the checklist asks of the server; the page hands them in. */
export type ChecklistCalls = {
  look: (storyId: string, links?: Links) => Promise<Checklist | null>;
  tick: (order: TickOrder) => Promise<{ done: true } | Refused>;
  untick: (order: TickOrder) => Promise<{ done: true } | Refused>;
};

/** Saving and asking links may take a moment; typing a link takes longer, in milliseconds. */
const afterTyping = 1500;

/**
 * The checklist of a story on the screen, kept up with the newsroom: ticks of others arrive, links are asked.
 * @param storyId the story's id
 * @param content what it says on the screen
 * @param savedAs SHA-256 of the words the newsroom has
 * @param calls what is asked of the server
 */
export function useChecklist(storyId: string, content: StoryContent, savedAs: string, calls: ChecklistCalls) {
  const words = useTranslations('refusals');
  const [list, setList] = useState<Checklist | null>(null);
  const [asking, setAsking] = useState(false);
  const latest = useRef(0);

  const { look } = calls;
  const load = useCallback(
    async (links: Links) => {
      latest.current += 1;
      const turn = latest.current;
      if (links !== 'known') setAsking(true);
      try {
        const read = await look(storyId, links);
        if (turn === latest.current && read) setList(read);
      } catch {
        // The network is gone: what was known stays on the screen.
      } finally {
        if (turn === latest.current) setAsking(false);
      }
    },
    [storyId, look],
  );

  const hrefs = outsideLinks(content).map(({ href }) => href);
  const wanting =
    list === null ||
    list.sectionId !== content.sectionId ||
    hrefs.some((href) => !Object.hasOwn(list.around.links, href));
  const first = list === null;
  const asked = hrefs.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again when words with other links were saved
  useEffect(() => {
    if (!wanting) return;
    const timer = setTimeout(() => load('ask'), first ? 0 : afterTyping);
    return () => clearTimeout(timer);
  }, [wanting, first, asked, content.sectionId, savedAs, load]);

  useLive([`story:${storyId}`], () => void load('known'));

  async function tick(line: ChecklistLine, on: boolean, sha256: string) {
    const order = { storyId, checkId: line.id, sha256 };
    try {
      const answer = await (on ? calls.tick(order) : calls.untick(order));
      if ('refused' in answer) sayRefused(answer.sentence);
    } catch {
      sayRefused(words('failed'));
    }
    await load('known');
  }

  return { list, asking, tick, askAgain: () => void load('again') };
}
