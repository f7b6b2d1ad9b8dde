import ICAL from 'ical.js';
import { cleanLines, cleanText } from '../../stories/document/clean-text.ts';
import { dayAfter, instantOf } from '../../zoned-time.ts';
import { type Exception, readRule } from './recurring.ts';
import { zoneNamed } from './zone-names.ts';

/** An event as somebody else's calendar tells it. */
export type ReadEvent = {
  uid: string;
  title: string;
  place: string;
  note: string;
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
  zone: string;
  rrule: string;
  exceptions: Exception[];
};
/** `left`: events that could not be understood, and were left out. */
export type ReadCalendar = { name: string; events: ReadEvent[]; left: number };

/** More than this are not an editor's calendar. */
export const mostEvents = 2000;
export const longestCalendar = 2 * 1024 * 1024;

/** Why a calendar cannot be read: a key of `refusals.calendar`. */
export class NoCalendar extends Error {
  readonly why: 'not_a_calendar' | 'too_big' | 'too_many';
  constructor(why: NoCalendar['why']) {
    super(`no calendar: ${why}`);
    this.why = why;
  }
}

/**
 * Reads an iCalendar object (RFC 5545). Cancelled events are left out; times of no zone are the newsroom's.
 * @param text as it came
 * @param houseZone the newsroom's zone
 * @throws NoCalendar
 */
export function readIcs(text: string, houseZone: string): ReadCalendar {
  if (text.length > longestCalendar) throw new NoCalendar('too_big');
  let calendars: ICAL.Component[];
  try {
    const parsed = ICAL.parse(text);
    const several = (Array.isArray(parsed[0]) ? parsed : [parsed]) as unknown[][];
    calendars = several.map((one) => new ICAL.Component(one));
  } catch {
    throw new NoCalendar('not_a_calendar');
  }
  if (!calendars.some(({ name }) => name === 'vcalendar')) throw new NoCalendar('not_a_calendar');
  const read: ReadCalendar = { name: '', events: [], left: 0 };
  for (const calendar of calendars) readOne(calendar, houseZone, read);
  return read;
}

function readOne(calendar: ICAL.Component, houseZone: string, read: ReadCalendar): void {
  read.name ||= line(calendar.getFirstPropertyValue('x-wr-calname'), 200);
  const parts = calendar.getAllSubcomponents('vevent');
  if (parts.length > mostEvents) throw new NoCalendar('too_many');
  const zones: Zones = { calendar, houseZone };
  const moved = Map.groupBy(
    parts.filter((part) => part.hasProperty('recurrence-id')),
    (part) => text(part, 'uid'),
  );
  for (const part of parts) {
    if (part.hasProperty('recurrence-id') || text(part, 'status').toUpperCase() === 'CANCELLED') continue;
    try {
      read.events.push(eventOf(part, moved.get(text(part, 'uid')) ?? [], zones));
    } catch {
      read.left += 1;
    }
  }
}

type Zones = { calendar: ICAL.Component; houseZone: string };
type Moment = { at: Date; zone: string; allDay: boolean };

function eventOf(part: ICAL.Component, moved: ICAL.Component[], zones: Zones): ReadEvent {
  const start = momentOf(part, 'dtstart', zones);
  const uid = text(part, 'uid').slice(0, 1000);
  if (!start || !uid) throw new Error('an event without a name or a time');
  const rule = part.getFirstPropertyValue('rrule');
  const rrule = rule ? readRule(rule.toString()) : '';
  // A rule we cannot go through would put the event where it is not.
  if (rrule === null) throw new Error('a rule that cannot be planned with');
  const endsAt = endOf(part, start, zones);
  if (endsAt < start.at) throw new Error('it ends before it begins');
  const dropped = part
    .getAllProperties('exdate')
    .flatMap((property) => property.getValues())
    .flatMap((value) => (value instanceof ICAL.Time ? [instant(value, start.zone)] : []))
    .map((occurrence): Exception => ({ occurrence, startsAt: null, endsAt: null }));
  const elsewhere = moved.flatMap((one): Exception[] => {
    const occurrence = momentOf(one, 'recurrence-id', zones);
    const then = momentOf(one, 'dtstart', zones);
    if (!occurrence || !then) return [];
    const gone = text(one, 'status').toUpperCase() === 'CANCELLED';
    const times = gone
      ? { startsAt: null, endsAt: null }
      : { startsAt: then.at, endsAt: endOf(one, then, zones) };
    return [{ occurrence: occurrence.at, ...times }];
  });
  return {
    uid,
    title: line(part.getFirstPropertyValue('summary'), 200) || '–',
    place: line(part.getFirstPropertyValue('location'), 200),
    note: cleanLines(text(part, 'description')).trim().slice(0, 8000),
    startsAt: start.at,
    endsAt,
    allDay: start.allDay,
    zone: start.zone,
    rrule,
    exceptions: rrule
      ? [...new Map([...dropped, ...elsewhere].map((one) => [+one.occurrence, one])).values()]
      : [],
  };
}

function endOf(part: ICAL.Component, start: Moment, zones: Zones): Date {
  const end = momentOf(part, 'dtend', zones);
  if (end) return end.at;
  const length = part.getFirstPropertyValue('duration');
  if (length instanceof ICAL.Duration) return new Date(start.at.getTime() + length.toSeconds() * 1000);
  // RFC 5545, 3.6.1: without an end a day lasts the day, and a time no time at all.
  return start.allDay ? new Date(start.at.getTime() + 86_400_000) : start.at;
}

function momentOf(part: ICAL.Component, name: string, { calendar, houseZone }: Zones): Moment | null {
  const property = part.getFirstProperty(name);
  const value = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) return null;
  if (value.isDate) return { at: dayStart(value, houseZone), zone: houseZone, allDay: true };
  if (value.zone === ICAL.Timezone.utcTimezone) return { at: value.toJSDate(), zone: 'UTC', allDay: false };
  const tzid = property.getParameter('tzid');
  if (typeof tzid !== 'string' || tzid === '')
    return { at: instant(value, houseZone), zone: houseZone, allDay: false };
  const definition =
    calendar.getAllSubcomponents('vtimezone').find((one) => text(one, 'tzid') === tzid) ?? null;
  const zone = zoneNamed(tzid, definition);
  if (zone) return { at: instant(value, zone), zone, allDay: false };
  // The calendar says itself what its clocks show; which zone's they are nobody can tell, and so they are ours.
  if (!definition) throw new Error(`a zone nobody knows: ${tzid}`);
  const own = value.clone();
  own.zone = new ICAL.Timezone(definition);
  return { at: own.toJSDate(), zone: houseZone, allDay: false };
}

function instant(time: ICAL.Time, zone: string): Date {
  if (time.isDate) return dayStart(time, zone);
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toJSDate();
  return instantOf(time.toString().slice(0, 19).replace('T', ' '), zone);
}

const dayStart = (time: ICAL.Time, zone: string) =>
  instantOf(`${dayAfter(time.toString().slice(0, 10), 0)} 00:00`, zone);

const text = (part: ICAL.Component, name: string): string => String(part.getFirstPropertyValue(name) ?? '');

const line = (value: unknown, most: number) =>
  cleanText(String(value ?? ''))
    .trim()
    .slice(0, most);
