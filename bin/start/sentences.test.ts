import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { root } from '../root.ts';
import { takeAlone } from './alone.ts';
import { openDataFolder } from './data-folder.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-sentences-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const data = path.join(folder, 'data');

/** A real start that cannot come to its end: its exit code and all it said. */
async function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [path.join(root, 'bin/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, NODE_ENV: 'test', COPYDESK_DATA: data, ...environment },
  });
  const [out, said, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: Number(code), said: out + said };
}

async function fails(environment: Record<string, string>, sentence: RegExp): Promise<void> {
  const { code, said } = await start(environment);
  assert.equal(code, 1, said);
  assert.match(said, sentence);
  assert.doesNotMatch(said, /^\s+at /m, 'a stack is no sentence');
}

/** Somebody else's server on a port. */
async function listening(answer: (socket: import('node:net').Socket) => void = () => {}) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

test('wrong settings are named', () => fails({ PORT: 'many', HOST: '?' }, /PORT must be .*\nHOST must be /));

test('the port is taken', async () => {
  const { server, port } = await listening();
  await fails({ PORT: String(port) }, new RegExp(`Port ${port} is taken by another program`));
  server.close();
});

test('the address is none of this machine', () =>
  fails({ HOST: '192.0.2.1' }, /192\.0\.2\.1 is no address of this machine/));

test('another copy runs on the same data', async () => {
  const taken = await takeAlone(openDataFolder(data).file('in-use'), 'newsroom', 'http://127.0.0.1:3999');
  assert.ok('hold' in taken);
  await fails({}, /Another copy is already running on the data in .*: http:\/\/127\.0\.0\.1:3999/);
  taken.hold.release();
});

test('the data folder is a file', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  return fails({ COPYDESK_DATA: file }, /data folder .* is a file/);
});

test('the data folder cannot be written', () =>
  // Not even root writes here.
  fails(
    { COPYDESK_DATA: process.platform === 'linux' ? '/sys/copydesk' : '/System/copydesk' },
    /cannot be written/,
  ));

test('nobody answers at DATABASE_URL', async () => {
  const { server, port } = await listening();
  server.close();
  await once(server, 'close');
  await fails(
    { DATABASE_URL: `postgres://u:p@127.0.0.1:${port}/news` },
    new RegExp(`database server at 127\\.0\\.0\\.1:${port} cannot be reached`),
  );
});

const owner = process.env.COPYDESK_TEST_OWNER_URL ?? '';
const changed = (change: (url: URL) => void) => {
  const url = new URL(owner);
  change(url);
  return { DATABASE_URL: url.href };
};

test('the password of DATABASE_URL is wrong', () =>
  fails(
    changed((url) => {
      url.password = 'wrong';
    }),
    /does not let the user ".*" in: check the name and the password/,
  ));

test('the database of DATABASE_URL is not there', () =>
  fails(
    changed((url) => {
      url.pathname = '/no_such_news';
    }),
    /There is no database "no_such_news"/,
  ));
