import type { CalendarItem } from '#newsroom/planning/calendar/reading.ts';
import { type WallTime, wallTimeOf } from '#newsroom/planning/moments.ts';
import { dayAfter, dayOf } from '#newsroom/zoned-time.ts';

/** What a calendar item is known by, also after it was moved. */
export function keyOf(item: CalendarItem): string {
  if (item.kind === 'event') return `event-${item.id}-${item.occurrence?.toISOString() ?? ''}`;
  if (item.kind === 'due') return `due-${item.line.id}`;
  // Of a story one order waits; those that failed stay where they were.
  const failed = item.whyNot === 'did_not_go_out' ? `-${item.at.toISOString()}` : '';
  return `${item.kind}-${item.storyId}${failed}`;
}

/** What an entry belongs to as a whole, and the version of that on the screen. */
export function thingOf(item: CalendarItem): { thing: string; version: number } {
  if (item.kind === 'event') return { thing: `event-${item.id}`, version: item.version };
  if (item.kind === 'due') return { thing: `due-${item.line.id}`, version: item.line.version };
  return { thing: `story-${item.storyId}`, version: item.version };
}

/** When it stands in the calendar. */
export const startOf = (item: CalendarItem): Date => (item.kind === 'event' ? item.startsAt : item.at);

/** What it is called. */
export function titleOf(item: CalendarItem, untitled: string): string {
  if (item.kind === 'event') return item.title;
  return item.kind === 'due' ? item.line.title : item.headline || untitled;
}

/** Whether it stands over the hours. */
export const isAllDay = (item: CalendarItem): boolean => item.kind === 'event' && item.allDay;

/** The zone its days are counted in: a whole day is one where it happens. */
export const zoneOf = (item: CalendarItem, zone: string): string =>
  item.kind === 'event' && item.allDay ? item.zone : zone;

/** The day and the time it stands at, on the newsroom's clock. */
export function placeOf(item: CalendarItem, zone: string): WallTime {
  return wallTimeOf(startOf(item), zoneOf(item, zone));
}

/**
 * The items of each day, whole days first and then by the hour; what goes on over midnight stands on each of its days.
 * @param items all that is shown
 * @param days `YYYY-MM-DD`
 * @param zone the newsroom's zone
 */
export function byDay(
  items: readonly CalendarItem[],
  days: readonly string[],
  zone: string,
): Map<string, CalendarItem[]> {
  const found = new Map<string, CalendarItem[]>(days.map((day) => [day, []]));
  for (const item of items) {
    const counted = zoneOf(item, zone);
    let day = dayOf(startOf(item), counted);
    const last =
      item.kind === 'event' ? dayOf(new Date(Math.max(+item.endsAt - 1, +item.startsAt)), counted) : day;
    for (let nth = 0; nth < 62 && day <= last; nth += 1, day = dayAfter(day)) found.get(day)?.push(item);
  }
  for (const list of found.values())
    list.sort(
      (one, other) => Number(isAllDay(other)) - Number(isAllDay(one)) || +startOf(one) - +startOf(other),
    );
  return found;
}
