import assert from 'node:assert/strict';
import { test } from 'node:test';

import { whatIsMissing } from './complete.ts';
import { emptyContent, parseContent } from './content.ts';
import { firstPublishedOf } from './first-published.ts';
import { contentHash } from './sha256.ts';

const first = { name: 'The Coast Wire', url: 'https://coast.example/ferry' };

test('where a story stands first is part of its words; without it they hash as they did', () => {
  const plain = parseContent(emptyContent('en'));
  assert.ok(!Object.hasOwn(plain, 'firstPublished'));
  assert.equal(contentHash({ ...plain, firstPublished: undefined }), contentHash(plain));
  const syndicated = parseContent({ ...plain, firstPublished: first });
  assert.deepEqual(syndicated.firstPublished, first);
  assert.notEqual(contentHash(syndicated), contentHash(plain));
});

test('only a name with an address of the web is shown; half of it is asked for before others see it', () => {
  assert.deepEqual(firstPublishedOf(first), first);
  for (const url of [
    '',
    'coast.example',
    'javascript:alert(1)',
    'https://a:b@coast.example/',
    '//coast.example',
  ]) {
    assert.equal(firstPublishedOf({ name: 'X', url }), null, url);
    assert.equal(
      whatIsMissing({ ...emptyContent('en'), firstPublished: { name: 'X', url } }).firstPublished,
      'not_a_source',
    );
  }
  assert.equal(firstPublishedOf({ ...first, name: ' ' }), null);
  assert.equal(
    whatIsMissing({ ...emptyContent('en'), firstPublished: { name: '', url: '' } }).firstPublished,
    undefined,
  );
});
