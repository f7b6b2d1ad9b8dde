import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AsItStands } from '#newsroom/stories/as-it-stands.ts';
import * as m from './machine.ts';

const start = () => m.opened({ version: 3, sha256: 'three' }, null, true);
const stands = (version: number, sha256: string, saveId: string | null = null) =>
  ({ version, sha256, saveId, savedAt: '2026-01-01T00:00:00.000Z' }) as AsItStands;
const saved = (version: number, sha256: string) => ({ version, sha256, savedAt: '2026-01-01T00:00:00.000Z' });

test('a pause in typing is saved, and somebody who never pauses is saved too', () => {
  let s = m.typed(start(), 1_000);
  assert.equal(m.dueAt(s), 1_000 + m.pause);
  for (let at = 1_100; at <= 9_000; at += 100) s = m.typed(s, at);
  assert.equal(m.dueAt(s), 1_000 + m.longest);
});

test('one save at a time; what was typed meanwhile goes after it', () => {
  let s = m.sent(m.typed(start(), 0), 'a');
  s = m.typed(s, 100);
  assert.equal(m.dueAt(s), null);
  s = m.acknowledged(s, saved(4, 'four'), 200);
  assert.deepEqual(s.base, { version: 4, sha256: 'four' });
  assert.equal(m.isUnsaved(s), true);
  assert.equal(m.dueAt(s), 100 + m.pause);
  s = m.acknowledged(m.sent(s, 'b'), saved(5, 'five'), 900);
  assert.equal(m.lookOf(s), 'saved');
  assert.equal(m.dueAt(s), null);
});

test('a lost answer is tried again, ever slower, and remembered until one comes', () => {
  let s = m.lost(m.sent(m.typed(start(), 0), 'a'), 1_000);
  assert.equal(m.lookOf(s), 'offline');
  assert.equal(m.dueAt(s), 2_000);
  s = m.lost(m.sent(s, 'b'), 3_000);
  assert.equal(m.dueAt(s), 5_000);
  assert.deepEqual(s.unanswered, ['a', 'b']);
  assert.equal(m.dueAt(m.online(s, 3_100)), 3_100);
  s = m.acknowledged(m.sent(s, 'c'), saved(4, 'four'), 6_000);
  assert.deepEqual(s.unanswered, []);
  assert.equal(m.lookOf(s), 'saved');
});

test('nobody conflicts with a save of their own whose answer was lost', () => {
  const s = m.heard(m.lost(m.sent(m.typed(start(), 0), 'a'), 10), stands(4, 'four', 'a'));
  assert.equal(s.base.version, 4);
  assert.equal(m.lookOf(s), 'offline');
  assert.equal(m.isUnsaved(s), true);
});

test('an act that left the words alone is no conflict', () => {
  const s = m.heard(m.sent(m.typed(start(), 0), 'a'), stands(5, 'three'));
  assert.deepEqual(s.base, { version: 5, sha256: 'three' });
  assert.equal(s.trouble, null);
  assert.equal(m.dueAt(s), m.pause);
});

test('foreign words and unsaved ones are a conflict, and nothing is sent until a person decides', () => {
  let s = m.heard(m.sent(m.typed(start(), 0), 'a'), stands(4, 'theirs', 'x'));
  assert.equal(m.lookOf(s), 'conflict');
  s = m.typed(s, 5_000);
  assert.equal(m.dueAt(s), null);
  assert.equal(m.isUnsaved(s), true);
  s = m.joined(s, stands(4, 'theirs', 'x'), 6_000);
  assert.equal(s.merging, true);
  assert.ok((m.dueAt(s) ?? Infinity) <= 6_000);
  assert.equal(s.base.version, 4);
});

test('foreign words while nothing is unsaved wait to be taken over; typing on makes it a conflict', () => {
  const s = m.heard(start(), stands(4, 'theirs', 'x'));
  assert.equal(s.newer?.version, 4);
  assert.equal(s.base.version, 3);
  assert.equal(m.tookOver(s, stands(4, 'theirs', 'x')).base.version, 4);
  assert.equal(m.lookOf(m.typed(s, 1)), 'conflict');
});

test('old news changes nothing', () => {
  const s = start();
  assert.equal(m.heard(s, stands(2, 'two')), s);
});

test('a refused field is tried again only after a change', () => {
  let s = m.sent(m.typed(start(), 0), 'a');
  s = m.halted(s, { kind: 'refused', sentence: 'too long', fields: { headline: 'too long' } }, 500);
  assert.equal(m.dueAt(s), null);
  s = m.typed(s, 600);
  assert.ok((m.dueAt(s) ?? 0) > 0);
});

test('signed out: kept, and goes on by itself afterwards', () => {
  let s = m.halted(m.sent(m.typed(start(), 0), 'a'), { kind: 'signed_out' }, 10);
  s = m.typed(s, 100);
  assert.equal(m.dueAt(s), null);
  assert.equal(m.dueAt(m.signedInAgain(s)), 100 + m.pause);
});

test('a story that may not be written to sends nothing', () => {
  const s = { ...m.typed(start(), 0), open: false };
  assert.equal(m.dueAt(s), null);
  assert.equal(m.lookOf(s), 'shut');
});
