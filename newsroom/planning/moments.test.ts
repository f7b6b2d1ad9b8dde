import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentTyped, wallTimeOf } from './moments.ts';

const berlin = 'Europe/Berlin';

test('an hour that comes twice is asked about, and kept as it was chosen', () => {
  const given = { day: '2026-10-25', time: '02:30' };
  assert.equal(momentTyped(given, berlin), 'comes_twice');
  for (const [turn, instant] of [
    ['first', '2026-10-25T00:30:00Z'],
    ['second', '2026-10-25T01:30:00Z'],
  ] as const) {
    const meant = momentTyped({ ...given, turn }, berlin);
    assert.deepEqual(meant, new Date(instant));
    assert.deepEqual(wallTimeOf(new Date(instant), berlin), { ...given, turn });
  }
});

test('an hour that clocks skip is no time, and an unfinished form is none either', () => {
  assert.equal(momentTyped({ day: '2026-03-29', time: '02:30' }, berlin), 'never_comes');
  for (const given of [
    { day: '', time: '02:30' },
    { day: '2026-03-29', time: '' },
    { day: '2026-03-29', time: '02:' },
    { day: '2026-02-30', time: '02:30' },
  ])
    assert.equal(momentTyped(given, berlin), 'missing');
  assert.deepEqual(wallTimeOf(null, berlin), { day: '', time: '', turn: null });
});

test('any other hour is just itself', () => {
  const given = { day: '2026-11-25', time: '21:00', turn: null };
  const instant = new Date('2026-11-25T12:00:00Z');
  assert.deepEqual(momentTyped(given, 'Asia/Seoul'), instant);
  assert.deepEqual(wallTimeOf(instant, 'Asia/Seoul'), given);
});
