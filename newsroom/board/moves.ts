import { may, type StoryFacts, type Who, type Why } from '../stories/permissions.ts';
import { follows, type PressedAct, pressedActs, publicAfter, workflow } from '../stories/workflow.ts';
import { type Column, columnOf, type Standing } from './columns.ts';

/** What carries a card into a column: the acts that do, or why none does. */
export type Move =
  | { acts: PressedAct[] }
  | { refused: Why | 'here' | 'no_way' /** The act that would. */; act: PressedAct | null };

/** Not done by the way: a card slips from a hand, and a legal hold or breaking news is meant by itself. */
const notByHand: readonly string[] = ['publish_alone', 'kill', 'hold'];

/**
 * How a story stands once an act is done; derived from the workflow, holding no rule itself.
 * @param act the act
 * @param story where it stands now
 */
export function stateAfter(act: PressedAct, story: StoryFacts): Standing {
  const { to, toPublic, endsSchedule } = workflow[act];
  const before = story.spikedFrom === 'approved' ? 'submitted' : (story.spikedFrom ?? 'draft');
  const working = to === null ? story.working : to === 'before_spike' ? before : to;
  const goesOut = toPublic === 'live';
  const approves = to === 'approved' && !goesOut;
  return {
    working,
    public: publicAfter(act, story.public),
    newlyApproved: working === 'approved' && !goesOut && (approves || story.newlyApproved),
    scheduled: act === 'schedule' || (story.scheduled && !endsSchedule),
  };
}

/**
 * Which acts carry a card into a column for a person, asked of the workflow and of `may`; else why none does.
 * @param who who is asking
 * @param story where the story stands
 * @param column where the card is wanted
 */
export function moveTo(who: Who, story: StoryFacts, column: Column): Move {
  if (columnOf(story) === column) return { refused: 'here', act: null };
  const leading = pressedActs.filter(
    (act) => !notByHand.includes(act) && follows(act, story) && columnOf(stateAfter(act, story)) === column,
  );
  const answers = leading.map((act) => ({ act, answer: may(who, act, story) }));
  const allowed = answers.filter(({ answer }) => answer.allowed).map(({ act }) => act);
  if (allowed.length > 0) return { acts: allowed };
  const [first] = answers;
  return first && !first.answer.allowed
    ? { refused: first.answer.why, act: first.act }
    : { refused: 'no_way', act: null };
}
