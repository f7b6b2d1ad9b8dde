import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import { workflow } from '#newsroom/stories/workflow.ts';

/** Acts that readers see at once are asked about, even where the workflow needs no note. */
const seenAtOnce: readonly PressedAct[] = ['publish', 'update'];

/** Whether an act needs a written note: the workflow says so. */
export function needsNote(act: PressedAct): boolean {
  return workflow[act].needs.includes('note');
}

/** Whether an act opens a dialog before it is sent. */
export function asksFirst(act: PressedAct): boolean {
  return needsNote(act) || act === 'set_embargo' || seenAtOnce.includes(act);
}
