import { spawn } from 'node:child_process';
import { end } from '../processes.ts';
import { root } from '../root.ts';
import type { Counts } from './steps.ts';

const running = new Set<number>();

/**
 * Runs a JavaScript program with our Node, its output streamed.
 * @param program path of the file
 * @param args its arguments
 * @param environment more of it
 * @returns the exit code
 */
export function exitCodeOf(
  program: string | undefined,
  args: string[],
  environment: Record<string, string> = {},
): Promise<number> {
  const child = spawn(process.execPath, program ? [program, ...args] : args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
    env: { ...process.env, ...environment },
  });
  if (child.pid !== undefined) running.add(child.pid);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (child.pid !== undefined) running.delete(child.pid);
      resolve(code ?? 1);
    });
  });
}

/** Runs a program that as a whole is right or wrong. */
export async function runProgram(program: string, args: string[]): Promise<Counts> {
  const code = await exitCodeOf(program, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Remembers a process that others started, so that it ends with us. */
export function remember(pid: number | undefined): void {
  if (pid !== undefined) running.add(pid);
}

/** Ends every program that still runs, with all it started. */
export async function endPrograms(): Promise<void> {
  for (const pid of running)
    await end(-pid, [
      ['SIGTERM', 5000],
      ['SIGKILL', 1000],
    ]);
}
