import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DatabasePortTaken, whyPostgresFailed } from './why-postgres-failed.ts';

const why = (said: string) => whyPostgresFailed(said, '/srv/paper/postgres', '');

test('a full disk is called that, in whichever of its ways PostgreSQL tells of it', () => {
  for (const said of [
    'initdb: error: could not write to file: No space left on device',
    'FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 8\nHINT:  Check free disk space.',
    'FATAL:  could not write to file "pg_wal/xlogtemp.9": Disk quota exceeded',
  ])
    assert.match(why(said).message, /^The disk is full/);
});

test('a port taken meanwhile is tried again elsewhere, not told', () => {
  const said = 'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use';
  assert(why(said) instanceof DatabasePortTaken);
});

test('what is not known is shown as PostgreSQL said it', () => {
  assert.match(why('FATAL:  something new').message, /FATAL: {2}something new$/);
});
