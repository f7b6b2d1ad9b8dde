import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { isAlive, until } from '../processes.ts';
import { throwAwayCluster } from './throw-away.ts';

const { cluster, folder, ownerUrl, remove } = await throwAwayCluster();
after(remove);
const data = path.join(folder, 'postgres');
const note = path.join(data, 'postmaster.pid');
const kept = path.join(folder, 'note');
// PostgreSQL takes only a process of its own account for another server.
const { uid, gid } = statSync(data);

async function answers(): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query('SELECT 1 AS one');
  assert.deepEqual(rows, [{ one: 1 }]);
  await client.end();
}

/** Leaves the note of a server that was killed, as if it had had this number. */
async function leaveNoteOf(pid: number): Promise<void> {
  copyFileSync(note, kept);
  await cluster.stop();
  writeFileSync(note, readFileSync(kept, 'utf8').replace(/^\d+/, String(pid)), { mode: 0o600 });
  chownSync(note, uid, gid);
}

test('a killed server whose number went to another program does not keep the next from starting', async () => {
  const other = spawn('sleep', ['60'], { uid, gid, cwd: '/', stdio: 'ignore' });
  try {
    await leaveNoteOf(other.pid as number);
    await cluster.start();
    await answers();
  } finally {
    other.kill('SIGKILL');
  }
});

// Only there can it be told that a process is dead while its number still stands.
if (process.platform === 'linux')
  test('nor does one that is dead and was not buried yet', async () => {
    // The shell turns into a program that never asks after the child it had.
    const careless: ChildProcess = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], {
      uid,
      gid,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [said] = (await once(careless.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer];
      const dead = Number(said.toString());
      assert.ok(await until(() => !isAlive(dead), 5000));
      process.kill(dead, 0);
      await leaveNoteOf(dead);
      await cluster.start();
      await answers();
    } finally {
      careless.kill('SIGKILL');
    }
  });
