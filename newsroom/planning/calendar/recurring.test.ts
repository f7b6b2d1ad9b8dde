import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOf, wallClock } from '../../zoned-time.ts';
import { hasOccurrence, occurrencesOf, type Repeating, readRule } from './recurring.ts';

const at = (wall: string, zone = 'Europe/Berlin') => instantOf(wall, zone);
const meeting = (rrule: string, more: Partial<Repeating> = {}): Repeating => ({
  startsAt: at('2026-10-19 09:30'),
  endsAt: at('2026-10-19 10:30'),
  allDay: false,
  zone: 'Europe/Berlin',
  rrule,
  ...more,
});
const walls = (
  event: Repeating,
  from: string,
  to: string,
  exceptions: Parameters<typeof occurrencesOf>[1] = [],
) =>
  occurrencesOf(event, exceptions, at(from), at(to)).map(({ startsAt }) =>
    wallClock(startsAt, event.zone).slice(0, 16),
  );

test('what repeats keeps its hour on the clocks when daylight saving ends, and its instants move', () => {
  const weekly = occurrencesOf(meeting('FREQ=WEEKLY'), [], at('2026-10-19 00:00'), at('2026-11-03 00:00'));
  assert.deepEqual(
    weekly.map(({ startsAt }) => startsAt.toISOString()),
    ['2026-10-19T07:30:00.000Z', '2026-10-26T08:30:00.000Z', '2026-11-02T08:30:00.000Z'],
  );
  assert.ok(weekly.every(({ startsAt, endsAt }) => endsAt.getTime() - startsAt.getTime() === 3_600_000));
});

test('an hour that clocks skip is put off by the hour that is skipped; one that comes twice happens once', () => {
  const night = meeting('FREQ=DAILY', {
    startsAt: at('2026-03-28 02:30'),
    endsAt: at('2026-03-28 02:45'),
  });
  assert.deepEqual(
    occurrencesOf(night, [], at('2026-03-28 00:00'), at('2026-03-31 00:00')).map(({ startsAt }) =>
      startsAt.toISOString(),
    ),
    ['2026-03-28T01:30:00.000Z', '2026-03-29T01:30:00.000Z', '2026-03-30T00:30:00.000Z'],
  );
  const back = meeting('FREQ=DAILY', { startsAt: at('2026-10-24 02:30'), endsAt: at('2026-10-24 02:45') });
  assert.equal(walls(back, '2026-10-24 00:00', '2026-10-27 00:00').length, 3);
});

test('rules of the trade: weekdays, every other week, the last Friday, until an instant, so many times', () => {
  const from = '2026-10-19 00:00';
  assert.equal(walls(meeting('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'), from, '2026-11-02 00:00').length, 10);
  assert.deepEqual(walls(meeting('FREQ=WEEKLY;INTERVAL=2'), from, '2026-11-10 00:00'), [
    '2026-10-19 09:30',
    '2026-11-02 09:30',
  ]);
  assert.deepEqual(walls(meeting('FREQ=MONTHLY;BYDAY=-1FR'), from, '2026-12-31 00:00'), [
    '2026-10-30 09:30',
    '2026-11-27 09:30',
    '2026-12-25 09:30',
  ]);
  // 2 November, 9.30 in Berlin is 8.30 in UTC: that very time is still part of it.
  assert.deepEqual(walls(meeting('FREQ=WEEKLY;UNTIL=20261102T083000Z'), from, '2027-01-01 00:00'), [
    '2026-10-19 09:30',
    '2026-10-26 09:30',
    '2026-11-02 09:30',
  ]);
  assert.equal(walls(meeting('FREQ=DAILY;COUNT=4'), from, '2030-01-01 00:00').length, 4);
});

test('one time is moved, another dropped; the rest stand', () => {
  const moved = {
    occurrence: at('2026-10-26 09:30'),
    startsAt: at('2026-10-27 14:00'),
    endsAt: at('2026-10-27 15:00'),
  };
  const dropped = { occurrence: at('2026-11-02 09:30'), startsAt: null, endsAt: null };
  assert.deepEqual(walls(meeting('FREQ=WEEKLY'), '2026-10-19 00:00', '2026-11-10 00:00', [moved, dropped]), [
    '2026-10-19 09:30',
    '2026-10-27 14:00',
    '2026-11-09 09:30',
  ]);
  // Moved out of the span, and moved into it.
  assert.deepEqual(walls(meeting('FREQ=WEEKLY'), '2026-10-26 00:00', '2026-10-27 00:00', [moved]), []);
  assert.deepEqual(walls(meeting('FREQ=WEEKLY'), '2026-10-27 00:00', '2026-10-28 00:00', [moved]), [
    '2026-10-27 14:00',
  ]);
});

test('a whole day is the day on the zone’s clocks, also when it has 25 hours', () => {
  const day = meeting('FREQ=DAILY', {
    allDay: true,
    startsAt: at('2026-10-24 00:00'),
    endsAt: at('2026-10-25 00:00'),
  });
  const [, long] = occurrencesOf(day, [], at('2026-10-24 00:00'), at('2026-10-27 00:00'));
  assert.equal(((long?.endsAt.getTime() ?? 0) - (long?.startsAt.getTime() ?? 0)) / 3_600_000, 25);
});

test('something long ago that goes on for ever is found today, and soon', () => {
  const old = meeting('FREQ=DAILY', { startsAt: at('1990-01-01 08:00'), endsAt: at('1990-01-01 09:00') });
  assert.deepEqual(walls(old, '2026-10-19 00:00', '2026-10-20 00:00'), ['2026-10-19 08:00']);
});

test('whether a rule has a time', () => {
  assert.equal(hasOccurrence(meeting('FREQ=WEEKLY'), at('2026-10-26 09:30')), true);
  assert.equal(hasOccurrence(meeting('FREQ=WEEKLY'), at('2026-10-27 09:30')), false);
});

test('a rule that is none, or more than daily, is refused', () => {
  assert.equal(readRule('RRULE:FREQ=WEEKLY;BYDAY=MO'), 'FREQ=WEEKLY;BYDAY=MO');
  for (const text of [
    '',
    'often',
    'FREQ=SECONDLY',
    'FREQ=HOURLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY\nX:1',
  ])
    assert.equal(readRule(text), null, text);
});
