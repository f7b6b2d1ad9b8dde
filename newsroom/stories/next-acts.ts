import { may, type StoryFacts, type Who, type Why } from './permissions.ts';
import { type Act, acts, follows, type PressedAct, pressedActs } from './workflow.ts';

/** What a person can press on a story as it stands: first the act the desk waits for, then the rest. */
export type NextActs = {
  main: PressedAct | null;
  /** Stands beside the main one. */
  beside: PressedAct[];
  rest: PressedAct[];
  refused: { act: Act; why: Why }[];
};

/** The act a story waits for, by importance; the first that is allowed is the main one. */
const waitedFor: readonly PressedAct[] = [
  'approve',
  'publish',
  'update',
  'submit',
  'start_update',
  'restore',
  'recall',
];
const answers: readonly PressedAct[] = ['request_changes', 'correct', 'schedule'];
/** Not worth a word to those whose role never has them. */
const rare: readonly Act[] = ['publish_alone', 'retract', 'kill', 'set_embargo', 'hold'];
/** The same right under another name: told once. */
const same: readonly Act[] = ['publish_scheduled', 'schedule', 'unschedule'];

/**
 * Sorts the acts of the workflow for one person and one story; derived from `may`, holding no rule itself.
 * @param who who is asking
 * @param facts where the story stands
 */
export function nextActs(who: Who, facts: StoryFacts): NextActs {
  const allowed = pressedActs.filter((act) => may(who, act, facts).allowed);
  const main = waitedFor.find((act) => allowed.includes(act)) ?? null;
  const beside = answers.filter((act) => allowed.includes(act));
  return {
    main,
    beside,
    rest: allowed.filter((act) => act !== main && !beside.includes(act)),
    refused: acts.flatMap((act) => {
      if (!follows(act, facts) || same.includes(act)) return [];
      const answer = may(who, act, facts);
      if (answer.allowed || answer.why === 'not_in_this_state') return [];
      return rare.includes(act) && answer.why === 'not_your_role' ? [] : [{ act, why: answer.why }];
    }),
  };
}

/** The act that takes another one back, where there is one without a note. */
export const undoneBy: Partial<Record<PressedAct, PressedAct>> = {
  submit: 'recall',
  recall: 'submit',
  spike: 'restore',
  restore: 'spike',
};
