import { dayAfter, dayOf } from '../zoned-time.ts';
import type { AssignmentLine } from './assignments.ts';
import type { Assignable } from './people.ts';

export type LoadCell = { count: number; words: number };
export type Load = {
  person: { id: string; name: string };
  open: number;
  late: number;
  /** One for each of the days looked at. */
  days: LoadCell[];
  later: LoadCell;
};

/**
 * How much each person has in hand: what is open, what is late, and how many words are due on which day. Pure.
 * @param people everybody who can be asked for work
 * @param open the open assignments, with where they stand
 * @param from the first day, `YYYY-MM-DD`
 * @param days how many days are looked at
 * @param zone the newsroom's zone
 * @returns a line for each person, whoever has most first; what is late counts as due on the first day
 */
export function loadOf(
  people: readonly Assignable[],
  open: readonly AssignmentLine[],
  from: string,
  days: number,
  zone: string,
): Load[] {
  const columns = Array.from({ length: days }, (_, at) => dayAfter(from, at));
  const lines = people.map(({ id, name }): Load => {
    const mine = open.filter((line) => line.to.id === id && line.inHand && line.state !== 'handed_back');
    const due = (line: AssignmentLine) => {
      const day = dayOf(line.dueAt, zone);
      return day < from ? from : day;
    };
    const last = columns.at(-1) ?? from;
    return {
      person: { id, name },
      open: mine.length,
      late: mine.filter((line) => line.late).length,
      days: columns.map((day) => cell(mine.filter((line) => due(line) === day))),
      later: cell(mine.filter((line) => due(line) > last)),
    };
  });
  return lines.sort(
    (one, other) => other.open - one.open || one.person.name.localeCompare(other.person.name),
  );
}

const cell = (lines: AssignmentLine[]): LoadCell => ({
  count: lines.length,
  words: lines.reduce((sum, line) => sum + (line.wordsAsked ?? 0), 0),
});
