import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meant, wallTime } from './wall-time.ts';

const berlin = 'Europe/Berlin';

test('an hour that comes twice is asked about, and kept as it was chosen', () => {
  const given = { day: '2026-10-25', time: '02:30', nth: null };
  assert.deepEqual(meant(given, berlin), {
    twice: [new Date('2026-10-25T00:30:00Z'), new Date('2026-10-25T01:30:00Z')],
  });
  for (const nth of [0, 1] as const) {
    const answer = meant({ ...given, nth }, berlin);
    assert.ok('at' in answer);
    assert.deepEqual(wallTime(answer.at, berlin), { ...given, nth });
  }
});

test('an hour that clocks skip is no time, and an unfinished form is none either', () => {
  assert.deepEqual(meant({ day: '2026-03-29', time: '02:30', nth: null }, berlin), { wrong: 'skipped' });
  assert.deepEqual(meant({ day: null, time: '02:30', nth: null }, berlin), { wrong: 'missing' });
  assert.deepEqual(meant({ day: '2026-03-29', time: '', nth: null }, berlin), { wrong: 'missing' });
});

test('any other hour is just itself', () => {
  assert.deepEqual(meant({ day: '2026-11-25', time: '21:00', nth: null }, 'Asia/Seoul'), {
    at: new Date('2026-11-25T12:00:00Z'),
  });
});
