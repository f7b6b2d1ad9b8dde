import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressTyped } from './address-typed.ts';

test('what people type for a link is understood', () => {
  assert.equal(addressTyped(' example.com/a?b=1 '), 'https://example.com/a?b=1');
  assert.equal(addressTyped('한국.com'), 'https://한국.com');
  assert.equal(addressTyped('desk@example.com'), 'mailto:desk@example.com');
  assert.equal(addressTyped('https://example.com'), 'https://example.com');
  assert.equal(addressTyped('/en/stories/a'), '/en/stories/a');
});

test('what would run, or leads nowhere, is refused', () => {
  for (const text of [
    'javascript:alert(1)',
    'data:text/html,x',
    'a word',
    '',
    '//example.com',
    'https://u:p@example.com',
  ])
    assert.equal(addressTyped(text), null, text);
});
