import type { CalendarItem } from '#newsroom/planning/calendar/reading.ts';
import type { WallTime } from '#newsroom/planning/moments.ts';

/** How a move is made: by keys; to undo one; sure of what follows from it. */
export type How = { keys?: boolean; undoing?: boolean; sure?: boolean };

/** What entries and days of the calendar can do, handed down by the page. */
export type Handling = {
  move: (item: CalendarItem, to: WallTime, how?: How) => void;
  /** Says why an entry stays where it is. */
  refuse: (item: CalendarItem) => void;
  open: (item: CalendarItem) => void;
  /** Takes an entry up to draw it somewhere; null: it was let go. */
  lift: (item: CalendarItem | null) => void;
  lifted: CalendarItem | null;
  /** Begins a new event on a day; null where the person may not. */
  planOn: ((day: string, time?: string) => void) | null;
};
