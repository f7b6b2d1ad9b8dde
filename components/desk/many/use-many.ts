'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Refused } from '#newsroom/words/refused.ts';

/** How it went with one story. */
export type Result =
  | { state: 'waiting' | 'sending' }
  | { state: 'done' | 'undone'; version: number }
  | { state: 'refused'; sentence: string };

export type One<Story> = (story: Story) => Promise<{ done: true; version: number } | Refused>;

/**
 * Does one thing to many stories, one after the other, each on its own merit: a refusal of one stops no other.
 * @returns `run` does it and `results` says how it went so far, by the story's id
 */
export function useMany<Story extends { id: string }>() {
  const words = useTranslations('refusals');
  const router = useRouter();
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(new Map());
  const [running, setRunning] = useState(false);

  async function run(stories: readonly Story[], one: One<Story>, as: 'done' | 'undone' = 'done') {
    setRunning(true);
    const put = (id: string, result: Result) => setResults((before) => new Map(before).set(id, result));
    for (const { id } of stories) put(id, { state: 'waiting' });
    for (const story of stories) {
      put(story.id, { state: 'sending' });
      try {
        const answer = await one(story);
        put(
          story.id,
          'refused' in answer
            ? { state: 'refused', sentence: answer.sentence }
            : { state: as, version: answer.version },
        );
      } catch {
        put(story.id, { state: 'refused', sentence: words('failed') });
      }
    }
    setRunning(false);
    router.refresh();
  }

  return { results, running, run, forget: () => setResults(new Map()) };
}
