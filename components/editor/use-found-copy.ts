'use client';

import { useCallback, useEffect, useState } from 'react';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import { sameWords } from './merge/three-way.ts';
import { forgetCopy, type LocalCopy, orphanedCopies } from './saving/local-copies.ts';

/**
 * The newest words of this person on this device that never got to the newsroom and that no window looks after.
 * Copies that say what the newsroom has anyway are cleared away.
 * @param storyId the story
 * @param writer who is writing
 * @param stands the words the newsroom has, when the page was opened
 */
export function useFoundCopy(storyId: string, writer: string, stands: StoryContent) {
  const [found, setFound] = useState<LocalCopy | null>(null);
  const [known] = useState(stands);
  const lookUp = useCallback(async () => {
    const copies = await orphanedCopies(storyId, writer).catch(() => []);
    const kept: LocalCopy[] = [];
    for (const copy of copies) {
      if (says(copy.content, known)) await forgetCopy(copy.id);
      else kept.push(copy);
    }
    setFound(kept[0] ?? null);
  }, [storyId, writer, known]);

  useEffect(() => {
    void lookUp();
  }, [lookUp]);

  const forget = useCallback(
    async (copy: LocalCopy) => {
      await forgetCopy(copy.id);
      await lookUp();
    },
    [lookUp],
  );
  return { found, forget, hide: () => setFound(null) };
}

function says(copy: StoryContent, known: StoryContent): boolean {
  try {
    return sameWords(copy, known);
  } catch {
    // Words that have no canonical form differ from those that have.
    return false;
  }
}
