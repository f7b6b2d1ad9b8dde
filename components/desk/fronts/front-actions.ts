import type { TakingOver } from '#newsroom/fronts/holding.ts';
import type { BringingBack, FrontBase, FrontOrder, OfEdition } from '#newsroom/fronts/publishing.ts';
import type { Refused } from '#newsroom/words/refused.ts';

type Answer = Promise<{ done: true } | Refused>;

/** What any button of a front can call. */
export type FrontActions = {
  publish: (given: FrontBase) => Answer;
  schedule: (given: FrontOrder) => Answer;
  unschedule: (given: OfEdition) => Answer;
  bringBack: (given: BringingBack) => Answer;
  takeOver: (given: TakingOver) => Answer;
};
