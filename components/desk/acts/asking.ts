import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import { formOf, type WrittenWord } from '#newsroom/stories/after-publication.ts';
import { workflow } from '#newsroom/stories/workflow.ts';

/** Acts that readers see at once are asked about, even where the workflow needs no note. */
const seenAtOnce: readonly PressedAct[] = ['publish', 'update'];

/** Whether an act needs a written note: the workflow says so. */
export function needsNote(act: PressedAct): boolean {
  return workflow[act].needs.includes('note');
}

/** The words an act asks for, in their order: what it publishes says so, and else the workflow. */
export function wordsAsked(act: PressedAct): readonly { word: WrittenWord; must: boolean }[] {
  const asks = formOf(act)?.asks ?? [];
  return asks.length > 0 || !needsNote(act) ? asks : [{ word: 'note', must: true }];
}

/** Whether an act opens a dialog before it is sent. */
export function asksFirst(act: PressedAct): boolean {
  return (
    wordsAsked(act).length > 0 ||
    workflow[act].needs.includes('time') ||
    act === 'set_embargo' ||
    act === 'plan' ||
    seenAtOnce.includes(act)
  );
}
