import { existsSync } from 'node:fs';
import { readFile, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { commandOf, end, isAlive, until, workingIn } from '../processes.ts';

/**
 * Clears what a killed start left of its database: a server still running is stopped in good order, the last
 * processes of a killed one are waited for, and a note of a process that is none of ours any more is removed.
 * @param folder the cluster's data
 */
export async function clearLeftovers(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const place = await realpath(folder);
  const note = path.join(folder, 'postmaster.pid');
  const pid = existsSync(note) ? Number((await readFile(note, 'utf8')).split('\n')[0]) : 0;
  if (pid > 0 && isAlive(pid) && isServerOf(pid, place))
    await end(pid, [
      ['SIGINT', 15_000],
      ['SIGQUIT', 10_000],
    ]);
  // A killed server's own processes leave by themselves, but not before the query at hand is done.
  if (!(await until(() => workingIn(place).length === 0, 5000)))
    for (const last of workingIn(place)) await end(last, [['SIGQUIT', 10_000]]);
  if (pid > 0 && isNoOneAnyMore(pid, place)) await rm(note, { force: true });
}

/**
 * The number may have gone to another program since, or belong to a dead process whose parent has not looked yet:
 * PostgreSQL would take either for a server that runs. Where it can be seen that nobody works on the data, nobody does.
 */
function isNoOneAnyMore(pid: number, folder: string): boolean {
  if (process.platform === 'linux') return workingIn(folder).length === 0;
  return isAlive(pid) && !isServerOf(pid, folder);
}

function isServerOf(pid: number, folder: string): boolean {
  if (process.platform === 'linux') return workingIn(folder).includes(pid);
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(folder);
}
