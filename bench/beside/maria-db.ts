import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unprivilegedAccount } from '#bin/database/account.ts';
import { freePort } from '#bin/database/ports.ts';
import { end } from '#bin/processes.ts';

/** What it needs on the path. */
export const mariaDbPrograms = ['mariadb', 'mariadbd', 'mariadb-install-db'];

/**
 * A MariaDB on loopback for the length of a run.
 * @param folder where its files go; its account gets through it
 * @param database made in it; root reaches it without a password
 * @returns where it is, a way to run a statement in it, and how to stop it
 * @throws Error when it does not start
 */
export async function mariaDb(
  folder: string,
  database: string,
): Promise<{ socket: string; port: number; run: (statement: string) => void; stop: () => Promise<void> }> {
  const account = unprivilegedAccount();
  const data = path.join(folder, 'mariadb');
  const socket = path.join(folder, 'mariadb', 's');
  mkdirSync(data, { recursive: true });
  chmodSync(folder, 0o711);
  if (account) chownSync(data, account.uid, account.gid);
  const as = account ? [`--user=${account.name}`] : [];
  const made = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      ...as,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`MariaDB was not made: ${made.stdout}${made.stderr}`);
  const port = await freePort();
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      ...as,
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      `--pid-file=${path.join(data, 'pid')}`,
    ],
    { stdio: 'ignore', detached: true },
  );
  const stop = async () => {
    if (server.pid)
      await end(server.pid, [
        ['SIGTERM', 10_000],
        ['SIGKILL', 1000],
      ]);
  };
  const asked = (statement: string, ...into: string[]) =>
    spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', ...into, '-e', statement], {
      encoding: 'utf8',
    });
  const run = (statement: string) => {
    const { status, stderr } = asked(statement, database);
    if (status !== 0) throw new Error(stderr);
  };
  for (let tries = 0; tries < 120; tries += 1) {
    if (asked(`CREATE DATABASE IF NOT EXISTS ${database} CHARACTER SET utf8mb4`).status === 0)
      return { socket, port, run, stop };
    await pause(250);
  }
  await stop();
  throw new Error('MariaDB does not answer.');
}
