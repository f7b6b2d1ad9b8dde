'use client';

import { Loader } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { ChecklistView } from '#components/desk/checks/checklist-view.tsx';
import { type ChecklistCalls, useChecklist } from '#components/desk/checks/use-checklist.ts';
import type { Place } from '#newsroom/checks/findings.ts';
import { useContentNow } from '../a-moment-late.ts';
import { useOnScreen, useSaving } from '../on-screen.tsx';

/** Whoever types must not wait for the checks, in milliseconds. */
const pause = 500;

/** The section's checklist, looked through again whenever the writer pauses. */
export function Checklist({
  storyId,
  calls,
  goTo,
}: {
  storyId: string;
  calls: ChecklistCalls;
  goTo: (place: Place) => void;
}) {
  const { draft, writer } = useOnScreen();
  const [content] = useDebouncedValue(useContentNow(draft), pause);
  const saved = useSaving(writer, (state) => state.base.sha256);
  const typed = useSaving(writer, (state) => state.typed > 0);
  const { list, asking, tick, askAgain } = useChecklist(storyId, content, saved, calls);
  if (!list) return <Loader size="xs" type="dots" />;
  return (
    <ChecklistView
      list={list}
      content={content}
      sha256={typed ? null : saved}
      asking={asking}
      onAskAgain={askAgain}
      goTo={goTo}
      onTick={async (line, on) => {
        // A tick is for words the newsroom has: they are saved first.
        const settled = await writer.settle();
        if (settled) await tick(line, on, settled.sha256);
      }}
    />
  );
}
