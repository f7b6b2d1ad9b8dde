'use client';

import { useCallback, useEffect, useState } from 'react';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import { sameWords } from './merge/three-way.ts';
import { forgetCopy, type LocalCopy, orphanedCopies } from './saving/local-copies.ts';
import type { Writer } from './saving/writer.ts';

/**
 * The newest words of this person on this device that never got to the newsroom and that no window looks after.
 * Copies that say what the newsroom has anyway are cleared away, also when it gets them only now.
 * @param storyId the story
 * @param who who is writing
 * @param writer knows the words the newsroom has
 */
export function useFoundCopy(storyId: string, who: string, writer: Writer) {
  const [found, setFound] = useState<LocalCopy | null>(null);
  const lookUp = useCallback(async () => {
    const copies = await orphanedCopies(storyId, who).catch(() => []);
    const kept: LocalCopy[] = [];
    for (const copy of copies) {
      if (says(copy.content, writer.baseContent())) await forgetCopy(copy.id);
      else kept.push(copy);
    }
    setFound(kept[0] ?? null);
  }, [storyId, who, writer]);

  // A last save of the window before may arrive after this one was opened.
  useEffect(() => {
    if (!found) return;
    let at = writer.state().base.version;
    return writer.listen(() => {
      const { version } = writer.state().base;
      if (version === at) return;
      at = version;
      if (says(found.content, writer.baseContent())) void lookUp();
    });
  }, [found, writer, lookUp]);

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
