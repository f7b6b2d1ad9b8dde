import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  boundsOfDay,
  dayAfter,
  dayOf,
  instantOf,
  instantsOf,
  isDay,
  offsetAt,
  wallClock,
} from './zoned-time.ts';

test('a time on the wall in Seoul is nine hours ahead of UTC', () => {
  assert.equal(instantOf('2026-03-01 09:30', 'Asia/Seoul').toISOString(), '2026-03-01T00:30:00.000Z');
  assert.equal(wallClock(new Date('2026-03-01T00:30:00Z'), 'Asia/Seoul'), '2026-03-01 09:30:00');
});

test('an hour that clocks skip is read as if they had not been put forward', () => {
  assert.equal(instantOf('2026-03-08 02:30', 'America/New_York').toISOString(), '2026-03-08T07:30:00.000Z');
});

test('of an hour that comes twice, the first is meant', () => {
  assert.equal(instantOf('2026-11-01 01:30', 'America/New_York').toISOString(), '2026-11-01T05:30:00.000Z');
});

test('a day has 23 hours when clocks go forward', () => {
  const { from, to } = boundsOfDay('2026-03-29', 'Europe/Berlin');
  assert.equal((to.getTime() - from.getTime()) / 3_600_000, 23);
});

test('days follow each other over months and years', () => {
  assert.equal(dayAfter('2026-12-31'), '2027-01-01');
  assert.equal(dayAfter('2024-03-01', -1), '2024-02-29');
  assert.equal(dayOf(new Date('2026-01-01T15:00:00Z'), 'Asia/Seoul'), '2026-01-02');
  assert.ok(isDay('2024-02-29'));
  assert.ok(!isDay('2023-02-29') && !isDay('yesterday'));
});

test('what is no time is refused', () => {
  assert.throws(() => instantOf('soon', 'Asia/Seoul'), RangeError);
});

test('a time that comes twice has both its instants, a skipped one none, any other just one', () => {
  const said = (wall: string, zone: string) => instantsOf(wall, zone).map((at) => at.toISOString());
  assert.deepEqual(said('2026-11-01 01:30', 'America/New_York'), [
    '2026-11-01T05:30:00.000Z',
    '2026-11-01T06:30:00.000Z',
  ]);
  assert.deepEqual(said('2026-03-08 02:30', 'America/New_York'), []);
  assert.deepEqual(said('2026-03-08 03:30', 'America/New_York'), ['2026-03-08T07:30:00.000Z']);
  assert.deepEqual(said('2026-10-25 02:15', 'Europe/Berlin'), [
    '2026-10-25T00:15:00.000Z',
    '2026-10-25T01:15:00.000Z',
  ]);
  assert.deepEqual(said('2026-10-04 02:15', 'Australia/Lord_Howe'), []);
  assert.deepEqual(said('2026-11-25 18:00', 'Asia/Seoul'), ['2026-11-25T09:00:00.000Z']);
  assert.throws(() => instantsOf('2026-13-01 10:00', 'UTC'), RangeError);
});

test('how far the clocks are from UTC', () => {
  const offset = (at: string, zone: string) => offsetAt(new Date(at), zone);
  assert.equal(offset('2026-11-25T00:00:00.123Z', 'Asia/Seoul'), '+09:00');
  assert.equal(offset('2026-11-01T05:30:00Z', 'America/New_York'), '-04:00');
  assert.equal(offset('2026-11-01T06:30:00Z', 'America/New_York'), '-05:00');
  assert.equal(offset('2026-07-01T00:00:00Z', 'Asia/Kolkata'), '+05:30');
  assert.equal(offset('2026-07-01T00:00:00Z', 'UTC'), '+00:00');
});
