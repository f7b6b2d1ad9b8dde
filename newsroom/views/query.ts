import { askedBoard } from '../board/asked-board.ts';
import { boardFilters } from '../board/filters.ts';
import { askedList, filterNames } from '../stories/asked-list.ts';

export type Place = 'list' | 'board';

/** What of an address makes a view: its filters and order, not the place in the list. */
const kept: Record<Place, readonly string[]> = { list: [...filterNames, 'sort'], board: boardFilters };

/**
 * The part of a query that a view keeps, always in the same order; what is mistyped or unknown is left out.
 * @param place the list or the board
 * @param query as it stands in an address
 */
export function viewQuery(place: Place, query: string): string {
  const given = Object.fromEntries(new URLSearchParams(query));
  const asked: Record<string, unknown> = place === 'board' ? askedBoard(given) : askedList(given);
  const next = new URLSearchParams();
  for (const name of kept[place]) {
    const value = asked[name];
    if (typeof value === 'string' && !(name === 'sort' && value === 'updated')) next.set(name, value);
  }
  return next.toString();
}
