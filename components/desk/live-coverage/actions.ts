import type { Answer } from '#components/staff/use-saving.ts';
import type { EntryAlone, EntryNoted, EntrySeen } from '#newsroom/live-coverage/letting-out.ts';
import type { EntryBase } from '#newsroom/live-coverage/performing.ts';
import type { RunOrder } from '#newsroom/live-coverage/running.ts';

/** What the page of live coverage can ask of the server. */
export type LiveActions = {
  run: (given: RunOrder) => Promise<Answer>;
  out: (given: EntrySeen) => Promise<Answer>;
  alone: (given: EntryAlone) => Promise<Answer>;
  sendBack: (given: EntryNoted) => Promise<Answer>;
  takeDown: (given: EntryNoted) => Promise<Answer>;
  key: (act: 'mark_key' | 'unmark_key', given: EntryBase) => Promise<Answer>;
  recall: (given: EntryBase) => Promise<Answer>;
  change: (given: EntryBase) => Promise<Answer>;
  discard: (given: EntryBase) => Promise<Answer>;
};
