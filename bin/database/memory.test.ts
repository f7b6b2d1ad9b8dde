import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memorySettings } from './memory.ts';

const GB = 1024 ** 3;

test('the database keeps pages in an eighth of the memory, within bounds', () => {
  assert.deepEqual(memorySettings(8 * GB), ['shared_buffers=1024MB']);
  assert.deepEqual(memorySettings(0.5 * GB), ['shared_buffers=128MB']);
  assert.deepEqual(memorySettings(512 * GB), ['shared_buffers=2048MB']);
  assert.match(memorySettings()[0] ?? '', /^shared_buffers=\d+MB$/);
});
