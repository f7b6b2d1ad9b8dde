import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedSpan, daysOf, neighbour } from './spans.ts';

test('a month is shown with the whole weeks it lies in', () => {
  const monday = daysOf('month', '2026-11-25', 1);
  assert.deepEqual([monday[0], monday.at(-1), monday.length], ['2026-10-26', '2026-12-06', 42]);
  const sunday = daysOf('month', '2026-11-25', 0);
  assert.deepEqual([sunday[0], sunday.at(-1), sunday.length], ['2026-11-01', '2026-12-05', 35]);
  assert.equal(daysOf('month', '2027-02-10', 1).length, 28);
});

test('a week begins where the reader’s weeks begin', () => {
  assert.equal(daysOf('week', '2026-11-29', 1)[0], '2026-11-23');
  assert.equal(daysOf('week', '2026-11-29', 0)[0], '2026-11-29');
});

test('before and after', () => {
  assert.equal(neighbour('month', '2026-01-31', 1), '2026-02-01');
  assert.equal(neighbour('month', '2026-01-31', -1), '2025-12-01');
  assert.equal(neighbour('week', '2026-12-30', 1), '2027-01-06');
  assert.equal(neighbour('day', '2026-03-01', -1), '2026-02-28');
});

test('what is mistyped in the address is not there; a span is as long as its days are', () => {
  const span = askedSpan({ view: 'year', day: '2026-02-30' }, '2026-10-25', 1, 'Europe/Berlin');
  assert.deepEqual([span.view, span.day], ['week', '2026-10-25']);
  // The week in which clocks go back has an hour more.
  assert.equal((span.to.getTime() - span.from.getTime()) / 3_600_000, 7 * 24 + 1);
});
