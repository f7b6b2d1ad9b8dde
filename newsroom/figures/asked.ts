import { dayAfter, isDay } from '../zoned-time.ts';

/** Days of the newsroom's calendar, the last one included. */
export type Period = { from: string; to: string };

/** Spans to choose with one press, in days. */
export const spans = [7, 30, 90, 365] as const;
const usual = 30;
/** Longer ones are cut: nobody reads three years of days. */
const longest = 366 * 3;

/**
 * The days somebody asks figures of.
 * @param query as Next gives it: `from` and `to`, days; anything else is the last 30 days
 * @param today the present day in the newsroom
 */
export function askedPeriod(query: Record<string, string | string[] | undefined>, today: string): Period {
  const given = (name: string) => {
    const value = Array.isArray(query[name]) ? query[name][0] : query[name];
    return value && isDay(value) && value <= today ? value : undefined;
  };
  const to = given('to') ?? today;
  const from = given('from') ?? dayAfter(to, 1 - usual);
  if (from > to) return { from: to, to: from };
  return daysIn({ from, to }) > longest ? { from: dayAfter(to, 1 - longest), to } : { from, to };
}

/** How many days a period has. */
export function daysIn({ from, to }: Period): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000) + 1;
}
