import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurn } from './in-turn.ts';

/** A server that keeps one version, answers when it is let, and refuses what began from another. */
function aServer(version = 1) {
  const waiting: (() => void)[] = [];
  const asked: number[] = [];
  const send = (from: number) =>
    new Promise<number | null>((answer) => {
      asked.push(from);
      waiting.push(() => answer(from === version ? ++version : null));
    });
  const answer = async () => {
    waiting.shift()?.();
    for (let turns = 0; turns < 10; turns += 1) await null;
  };
  return { send, answer, asked };
}

test('a move begins from the version the one before it was answered with', async () => {
  const { send, answer, asked } = aServer();
  const turn = inTurn();
  const moves = [turn('event', 1, send), turn('event', 1, send), turn('event', 1, send)];
  assert.deepEqual(asked, [1], 'one at a time');
  await answer();
  await answer();
  await answer();
  assert.deepEqual(await Promise.all(moves), [2, 3, 4]);
  // The page may be behind its own moves, and is not refused for that.
  const late = turn('event', 1, send);
  await answer();
  assert.equal(await late, 5);
});

test('moves made on top of one that was not kept are not kept either; the next begins from the screen', async () => {
  const { send, answer, asked } = aServer(7);
  const turn = inTurn();
  const moves = [turn('event', 6, send), turn('event', 6, send)];
  await answer();
  assert.deepEqual(await Promise.all(moves), [null, null]);
  assert.deepEqual(asked, [6]);
  const fresh = turn('event', 7, send);
  await answer();
  assert.equal(await fresh, 8);
});

test('what somebody else changed meanwhile is refused, though moves of our own went before', async () => {
  const { send, answer } = aServer();
  const turn = inTurn();
  const first = turn('event', 1, send);
  await answer();
  assert.equal(await first, 2);
  void send(2);
  await answer();
  const stale = turn('event', 1, send);
  await answer();
  assert.equal(await stale, null);
});

test('things wait only for themselves, and a fault gives its turn on', async () => {
  const turn = inTurn();
  const { send, answer } = aServer();
  const broken = turn('event', 1, async () => Promise.reject(new Error('the line is dead')));
  const onTop = turn('event', 1, send);
  const other = turn('due', 1, send);
  await answer();
  assert.equal(await other, 2);
  await assert.rejects(broken);
  assert.equal(await onTop, null);
});
