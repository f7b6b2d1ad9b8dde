import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { isAlive, until } from '../processes.ts';
import { holderOf, takeAlone } from './alone.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-alone-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const alone = path.join(import.meta.dirname, 'alone.ts');

/** Another process that takes the same note; it says `held` or `refused` and then waits. */
async function another(note: string, more = '') {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '-e',
      `import { spawn } from 'node:child_process';
       const { takeAlone } = await import(${JSON.stringify(alone)});
       const taken = await takeAlone(${JSON.stringify(note)}, 'newsroom', 'http://127.0.0.1:1');
       ${more}
       console.log('hold' in taken ? 'held' : 'refused');
       setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [said] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  return { child, said: said.trim().split('\n') };
}

test('one copy only; released, the next may', async () => {
  const note = path.join(folder, 'one');
  const first = await takeAlone(note, 'newsroom', 'http://127.0.0.1:3000');
  assert.ok('hold' in first);
  const { child, said } = await another(note);
  assert.deepEqual(said, ['refused']);
  child.kill('SIGKILL');
  assert.equal(holderOf(note)?.url, 'http://127.0.0.1:3000');
  first.hold.release();
  assert.equal(holderOf(note), undefined);
  assert.ok('hold' in (await takeAlone(note, 'command', '')));
});

test('after kill -9 the next takes over, and ends what was left running', async () => {
  const note = path.join(folder, 'killed');
  const { child, said } = await another(
    note,
    `const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
     taken.hold.add(left.pid);
     console.log(left.pid);`,
  );
  const left = Number(said[0]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.ok(isAlive(left));
  assert.equal(holderOf(note), undefined);
  const next = await takeAlone(note, 'newsroom', '');
  assert.ok('hold' in next);
  assert.ok(await until(() => !isAlive(left), 5000));
  next.hold.release();
});

test('of many that find a stale note at once, one takes it', async () => {
  const note = path.join(folder, 'many');
  const { child } = await another(note);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const all = await Promise.all(Array.from({ length: 6 }, () => another(note)));
  assert.deepEqual(all.flatMap(({ said }) => said).sort(), ['held', ...Array(5).fill('refused')]);
  for (const one of all) one.child.kill('SIGKILL');
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('many.')),
    [],
  );
});

test('who is on the way out is waited for', async () => {
  const note = path.join(folder, 'leaving');
  const first = await takeAlone(note, 'newsroom', '');
  assert.ok('hold' in first);
  first.hold.leave();
  const next = takeAlone(note, 'newsroom', 'next');
  setTimeout(() => first.hold.release(), 300);
  const taken = await next;
  assert.ok('hold' in taken);
  assert.equal(holderOf(note)?.url, 'next');
  taken.hold.release();
});
