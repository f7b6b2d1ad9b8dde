import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './sentence.ts';

/** A process, so told that another one with the same number later is not taken for it. */
export type ProcessMark = { pid: number; since: string };

/** Says whether a process with this number runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Dead, but its parent has not looked yet: it holds nothing any more. */
function isZombie(pid: number): boolean {
  return process.platform === 'linux' && statOf(pid)?.[0] === 'Z';
}

/** The fields of /proc/PID/stat after the name, which may itself hold spaces and brackets. */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/**
 * Marks a process by its number and when it began.
 * @returns undefined when there is no such process
 */
export function markOf(pid: number): ProcessMark | undefined {
  if (!isAlive(pid)) return undefined;
  if (process.platform !== 'linux') {
    const ps = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return { pid, since: ps.stdout?.trim() ?? '' };
  }
  const began = statOf(pid)?.[19];
  if (began === undefined) return undefined;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return { pid, since: `${boot} ${began}` };
}

/** Says whether the very process that was marked still runs. */
export function stillRuns(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.since === mark.since;
}

/**
 * Waits until something is over.
 * @param over asked every 50 ms
 * @param most milliseconds to wait
 * @returns whether it was over in time
 */
export async function until(over: () => boolean, most: number): Promise<boolean> {
  const end = Date.now() + most;
  while (!over()) {
    if (Date.now() > end) return false;
    await pause(50);
  }
  return true;
}

/**
 * Ends a process: asks first, then insists.
 * @param pid its number; negative for its whole group
 * @param signals from the polite one to the last one, each with milliseconds to wait after it
 */
export async function end(pid: number, signals: readonly [NodeJS.Signals, number][]): Promise<void> {
  for (const [signal, patience] of signals) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await until(() => !isAlive(Math.abs(pid)), patience)) return;
  }
}

/** Processes that work in a folder (Linux only; elsewhere none are known). */
export function workingIn(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder && isAlive(pid);
      } catch {
        return false;
      }
    });
}

/** The command line of a process, or nothing when it cannot be read. */
export function commandOf(pid: number): string {
  const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  if (!ps.error) return ps.stdout;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
