import { spawnSync } from 'node:child_process';
import { Sentence } from '../sentence.ts';

/** An account of this machine that PostgreSQL runs as. */
export type Account = { name: string; uid: number; gid: number };

/** The account whose name distributions give to PostgreSQL too. */
const name = 'postgres';

/**
 * PostgreSQL refuses to run as root: root gets an account without rights for it.
 * @returns undefined when we are not root and PostgreSQL may run as ourselves
 * @throws Sentence when the account can be neither found nor made
 */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = find() ?? make();
  if (account) return account;
  throw new Sentence(
    `PostgreSQL does not run as root, and the account "${name}" could not be made. Start Copydesk as an ordinary user, or make it: useradd --system ${name}`,
  );
}

function find(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function make(): Account | undefined {
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    name,
  ]);
  return find();
}

/**
 * Says whether an account gets as far as a folder or file: a home of root is closed to all others.
 * @param account who
 * @param place path of the folder or program
 */
export function reaches(account: Account, place: string): boolean {
  const { uid, gid } = account;
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', place], { uid, gid, cwd: '/' }).status === 0;
}
