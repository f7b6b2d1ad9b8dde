import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wallClock } from '../../zoned-time.ts';
import { mostEvents, NoCalendar, readIcs } from './read-ics.ts';
import { occurrencesOf } from './recurring.ts';

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Harbour//Diary//EN', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
const read = (...lines: string[]) => readIcs(calendar(...lines), 'Asia/Seoul');
const one = (...lines: string[]) => {
  const { events } = read(...event('1@harbour.example', ...lines));
  assert.equal(events.length, 1);
  return events[0] as (typeof events)[number];
};

test('the words of an event, folded and escaped as RFC 5545 has it', () => {
  const { title, place, note } = one(
    'DTSTART:20261102T010000Z',
    'SUMMARY:Council\\, second reading\\; with the ',
    ' mayor',
    'LOCATION:Town hall',
    'DESCRIPTION:One\\nTwo \u0007three',
  );
  assert.equal(title, 'Council, second reading; with the mayor');
  assert.equal(place, 'Town hall');
  assert.equal(note, 'One\nTwo three');
});

test('times in UTC, of a named zone, of no zone, of a whole day', () => {
  assert.equal(one('DTSTART:20261102T010000Z').startsAt.toISOString(), '2026-11-02T01:00:00.000Z');
  const berlin = one('DTSTART;TZID=Europe/Berlin:20260701T090000', 'DURATION:PT90M');
  assert.equal(berlin.startsAt.toISOString(), '2026-07-01T07:00:00.000Z');
  assert.equal(berlin.endsAt.toISOString(), '2026-07-01T08:30:00.000Z');
  assert.equal(berlin.zone, 'Europe/Berlin');
  assert.equal(one('DTSTART:20261102T090000').startsAt.toISOString(), '2026-11-02T00:00:00.000Z');
  const day = one('DTSTART;VALUE=DATE:20261102', 'DTEND;VALUE=DATE:20261104');
  assert.equal(day.allDay, true);
  assert.equal(wallClock(day.startsAt, 'Asia/Seoul'), '2026-11-02 00:00:00');
  assert.equal(wallClock(day.endsAt, 'Asia/Seoul'), '2026-11-04 00:00:00');
});

test('zones by the names other programmes give them', () => {
  for (const [tzid, zone] of [
    ['Korea Standard Time', 'Asia/Seoul'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['/freeassociation.sourceforge.net/Europe/Berlin', 'Europe/Berlin'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ])
    assert.equal(one(`DTSTART;TZID="${tzid}":20261102T090000`).zone, zone, tzid);
});

test('a zone of its own is read from its definition; one that nobody knows is left out', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Harbour',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0300',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  const own = read(...zone, ...event('1', 'DTSTART;TZID=Harbour:20261102T120000'));
  assert.equal(own.events[0]?.startsAt.toISOString(), '2026-11-02T09:00:00.000Z');
  const unknown = read(...event('1', 'DTSTART;TZID=Nowhere:20261102T120000'));
  assert.deepEqual([unknown.events.length, unknown.left], [0, 1]);
});

test('what repeats keeps its rule, its dropped times and its moved ones', () => {
  const { events } = read(
    ...event(
      '1',
      'DTSTART;TZID=Europe/Berlin:20261019T093000',
      'DTEND;TZID=Europe/Berlin:20261019T103000',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=Europe/Berlin:20261026T093000',
    ),
    ...event(
      '1',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261102T093000',
      'DTSTART;TZID=Europe/Berlin:20261103T140000',
      'DTEND;TZID=Europe/Berlin:20261103T150000',
    ),
    ...event(
      '1',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261109T093000',
      'DTSTART;TZID=Europe/Berlin:20261109T093000',
      'STATUS:CANCELLED',
    ),
  );
  assert.equal(events.length, 1);
  const [weekly] = events;
  assert.ok(weekly);
  const times = occurrencesOf(weekly, weekly.exceptions, new Date('2026-10-01'), new Date('2027-01-01'));
  assert.deepEqual(
    times.map(({ startsAt }) => wallClock(startsAt, 'Europe/Berlin').slice(0, 16)),
    ['2026-10-19 09:30', '2026-11-03 14:00', '2026-11-16 09:30'],
  );
});

test('what is cancelled, has no time, ends before it begins, or repeats by the second, is left out', () => {
  const { events, left } = read(
    ...event('1', 'DTSTART:20261102T010000Z', 'STATUS:CANCELLED'),
    ...event('2', 'SUMMARY:Some day'),
    ...event('3', 'DTSTART:20261102T010000Z', 'DTEND:20261101T010000Z'),
    ...event('4', 'DTSTART:20261102T010000Z', 'RRULE:FREQ=SECONDLY'),
    ...event('5', 'DTSTART:20261102T010000Z'),
  );
  assert.deepEqual([events.map(({ uid }) => uid), left], [['5'], 3]);
});

test('what is no calendar is refused, and so is one that is too big or has too many events', () => {
  const why = (text: string) => {
    try {
      readIcs(text, 'Asia/Seoul');
      return null;
    } catch (error) {
      return error instanceof NoCalendar ? error.why : error;
    }
  };
  for (const text of [
    '',
    '<html></html>',
    'BEGIN:VCARD\r\nEND:VCARD',
    'BEGIN:VCALENDAR',
    '\u0000\u0001',
    '[]',
    'A:B',
  ])
    assert.equal(why(text), 'not_a_calendar', JSON.stringify(text));
  assert.equal(why(calendar(`X-A:${'a'.repeat(3_000_000)}`)), 'too_big');
  const many = Array.from({ length: mostEvents + 1 }, (_, nth) =>
    event(`${nth}`, 'DTSTART:20261102T010000Z'),
  );
  assert.equal(why(calendar(...many.flat())), 'too_many');
});
