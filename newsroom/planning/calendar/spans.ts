import { z } from 'zod';
import { boundsOfDay, dayAfter, isDay } from '../../zoned-time.ts';

export const views = ['month', 'week', 'day'] as const;
export type View = (typeof views)[number];

/** What of the calendar is shown: its days, and the instants it begins and ends at. */
export type Span = { view: View; day: string; days: string[]; from: Date; to: Date };

const asked = z.object({
  view: z.enum(views).catch('week'),
  day: z.string().refine(isDay).optional().catch(undefined),
});

/**
 * Reads which part of the calendar an address asks for; what is mistyped counts as not there.
 * @param query as Next gives it
 * @param today `YYYY-MM-DD`
 * @param firstWeekday 0 for Sunday, 1 for Monday
 * @param zone the newsroom's zone
 */
export function askedSpan(
  query: Record<string, string | string[] | undefined>,
  today: string,
  firstWeekday: 0 | 1,
  zone: string,
): Span {
  const { view, day: typed } = asked.parse({ view: [query.view].flat()[0], day: [query.day].flat()[0] });
  const day = typed ?? today;
  const days = daysOf(view, day, firstWeekday);
  const from = boundsOfDay(days[0] ?? day, zone).from;
  const to = boundsOfDay(days.at(-1) ?? day, zone).to;
  return { view, day, days, from, to };
}

/**
 * The days a view shows: a month with the whole weeks it lies in, a week, or the day itself.
 * @param view which
 * @param day any day in it, `YYYY-MM-DD`
 * @param firstWeekday 0 for Sunday, 1 for Monday
 */
export function daysOf(view: View, day: string, firstWeekday: 0 | 1): string[] {
  if (view === 'day') return [day];
  const monday = (of: string) => dayAfter(of, -((weekday(of) - firstWeekday + 7) % 7));
  if (view === 'week') return run(monday(day), 7);
  const first = `${day.slice(0, 8)}01`;
  const start = monday(first);
  const last = dayAfter(`${dayAfter(first, 31).slice(0, 8)}01`, -1);
  const weeks = Math.ceil((daysBetween(start, last) + 1) / 7);
  return run(start, weeks * 7);
}

/**
 * A day of the view before or after.
 * @param view which
 * @param day any day in it
 * @param by -1 or 1
 */
export function neighbour(view: View, day: string, by: -1 | 1): string {
  if (view === 'day') return dayAfter(day, by);
  if (view === 'week') return dayAfter(day, 7 * by);
  const first = `${day.slice(0, 8)}01`;
  return `${dayAfter(first, by === 1 ? 31 : -1).slice(0, 8)}01`;
}

const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
const run = (from: string, count: number) => Array.from({ length: count }, (_, at) => dayAfter(from, at));

/** How many days later one day is than another. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(`${other}T12:00:00Z`) - Date.parse(`${one}T12:00:00Z`)) / 86_400_000);
}
