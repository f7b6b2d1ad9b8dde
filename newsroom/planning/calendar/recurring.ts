import ICAL from 'ical.js';
import { instantOf, wallClock } from '../../zoned-time.ts';

/** When something happens, and what its rule says. */
export type Repeating = {
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
  /** IANA name: what repeats keeps its hour on this zone's clocks, whatever daylight saving does. */
  zone: string;
  /** RECUR of RFC 5545; empty: it happens once. */
  rrule: string;
};

/** One time at which it happens. */
export type Occurrence = {
  /** When the rule has it: its name among the others. Null for what happens once. */
  occurrence: Date | null;
  startsAt: Date;
  endsAt: Date;
};

export type Exception = { occurrence: Date; startsAt: Date | null; endsAt: Date | null };

/** Rules that say more than once a day belong into a machine room, not into a plan. */
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
/** So many times are gone through for one look; a daily event is good for fifty years. */
const mostTimes = 20_000;
const DAY = 86_400_000;

/**
 * A rule as it is kept, or null when it is none that can be planned with.
 * @param text RECUR of RFC 5545 (3.3.10), with or without `RRULE:`
 */
export function readRule(text: string): string | null {
  const bare = text.trim().replace(/^RRULE:/i, '');
  // The library reads an interval of none as one.
  if (bare.length > 500 || /[\r\n]|INTERVAL=0*(;|$)/i.test(bare)) return null;
  try {
    const rule = ICAL.Recur.fromString(bare);
    const sane =
      frequencies.includes(rule.freq) &&
      rule.interval >= 1 &&
      rule.interval <= 1000 &&
      (rule.count ?? 1) >= 1;
    return sane ? rule.toString() : null;
  } catch {
    return null;
  }
}

/**
 * All times at which something happens that touch a span. Pure.
 * @param event when it first happens, and its rule
 * @param exceptions times that were moved or dropped
 * @param from beginning of the span
 * @param to its end, no more part of it
 * @returns in the order of time
 */
export function occurrencesOf(
  event: Repeating,
  exceptions: readonly Exception[],
  from: Date,
  to: Date,
): Occurrence[] {
  const touches = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) =>
    startsAt < to && (endsAt > from || (endsAt >= from && endsAt.getTime() === startsAt.getTime()));
  if (!event.rrule) {
    const once = { occurrence: null, startsAt: event.startsAt, endsAt: event.endsAt };
    return touches(once) ? [once] : [];
  }
  const moved = new Map(exceptions.map((exception) => [exception.occurrence.getTime(), exception]));
  const found: Occurrence[] = [];
  const longest = event.endsAt.getTime() - event.startsAt.getTime() + DAY;
  for (const startsAt of timesOf(event, new Date(from.getTime() - longest), to)) {
    const exception = moved.get(startsAt.getTime());
    if (exception) continue;
    const one = { occurrence: startsAt, startsAt, endsAt: endOf(event, startsAt) };
    if (touches(one)) found.push(one);
  }
  for (const { occurrence, startsAt, endsAt } of exceptions)
    if (startsAt && endsAt && touches({ startsAt, endsAt })) found.push({ occurrence, startsAt, endsAt });
  return found.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

/**
 * Whether a rule has a time, moved and dropped ones included.
 * @param event when it first happens, and its rule
 * @param occurrence the time
 */
export function hasOccurrence(event: Repeating, occurrence: Date): boolean {
  const after = new Date(occurrence.getTime() + 1);
  return timesOf(event, occurrence, after).some((time) => time.getTime() === occurrence.getTime());
}

/** Every time the rule has in a span, and maybe some from the day before it. */
function timesOf({ startsAt, zone, rrule }: Repeating, from: Date, to: Date): Date[] {
  const rule = ICAL.Recur.fromString(rrule);
  const wall = (instant: Date) => ICAL.Time.fromDateTimeString(wallClock(instant, zone).replace(' ', 'T'));
  // An end in UTC is one on the zone's own clocks for a rule that is gone through on them.
  if (rule.until?.zone === ICAL.Timezone.utcTimezone) rule.until = wall(rule.until.toJSDate());
  const times = rule.iterator(nearer(rule, wall(startsAt), from));
  const found: Date[] = [];
  // Times long gone are told by the clock alone: which instants they were does not matter.
  const early = wall(new Date(from.getTime() - DAY)).toString();
  for (let nth = 0; nth < mostTimes; nth += 1) {
    const next = times.next();
    if (!next) break;
    const time = next.toString();
    if (time < early) continue;
    const instant = instantOf(time.replace('T', ' '), zone);
    if (instant >= to) break;
    found.push(instant);
  }
  return found;
}

/** Where a rule goes by days or weeks for ever, whole rounds of it that lie long back are left out at once. */
function nearer(rule: ICAL.Recur, start: ICAL.Time, from: Date): ICAL.Time {
  const days = { DAILY: 1, WEEKLY: 7 }[rule.freq as string];
  if (!days || rule.count) return start;
  const round = days * rule.interval;
  const gone = Math.floor((from.getTime() - start.toJSDate().getTime()) / DAY / round) - 2;
  if (gone <= 0) return start;
  const later = start.clone();
  later.adjust(gone * round, 0, 0, 0);
  return later;
}

/** A day is a day, also one of 23 hours; a meeting of two hours is one of two hours. */
function endOf({ startsAt, endsAt, allDay, zone }: Repeating, start: Date): Date {
  const length = endsAt.getTime() - startsAt.getTime();
  if (!allDay) return new Date(start.getTime() + length);
  const days = Math.round(length / DAY);
  const [day = ''] = wallClock(start, zone).split(' ');
  const end = new Date(`${day}T12:00:00Z`);
  end.setUTCDate(end.getUTCDate() + days);
  return instantOf(`${end.toISOString().slice(0, 10)} 00:00`, zone);
}
