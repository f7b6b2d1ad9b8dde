'use client';

import { ActBar } from '#components/desk/acts/act-bar.tsx';
import type { Planned } from '#components/desk/acts/plan-form.tsx';
import { useDesk } from '#components/desk/shell/desk-context.tsx';
import type { Waiting } from '#newsroom/schedules/reading.ts';
import { useFieldNow, useOnScreen, useSaving } from './on-screen.tsx';

/** What can be done to the story; nothing is done before the words are the newsroom's. */
export function EditorActs({
  storyId,
  embargoUntil,
  waiting,
  planned,
  onDone,
}: {
  storyId: string;
  embargoUntil: Date | null;
  waiting: Waiting | null;
  planned: Planned;
  onDone: () => Promise<void>;
}) {
  const { who } = useDesk();
  const { writer, facts } = useOnScreen();
  const { version, sha256 } = useSaving(writer, (state) => state.base);
  const language = useFieldNow('language');
  return (
    <ActBar
      storyId={storyId}
      version={version}
      sha256={sha256}
      facts={facts}
      who={who}
      language={language}
      embargoUntil={embargoUntil}
      waiting={waiting}
      planned={planned}
      beforeAct={() => writer.settle()}
      afterAct={onDone}
    />
  );
}
