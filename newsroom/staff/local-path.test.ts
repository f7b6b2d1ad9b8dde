import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localPath } from './local-path.ts';

test('a path of the desk is gone on to, with its query', () => {
  assert.equal(localPath('/desk/stories/1?tab=history'), '/desk/stories/1?tab=history');
});

for (const elsewhere of [
  undefined,
  null,
  42,
  '',
  'desk',
  'https://elsewhere.test/',
  '//elsewhere.test/',
  '/\\elsewhere.test/',
  '\\\\elsewhere.test',
  '/\t/elsewhere.test/',
  '/.//elsewhere.test/',
  '/..//elsewhere.test',
  'javascript:alert(1)',
  '/\n/elsewhere.test',
  '///elsewhere.test',
])
  test(`${JSON.stringify(elsewhere)} leads to the desk`, () => assert.equal(localPath(elsewhere), '/desk'));
