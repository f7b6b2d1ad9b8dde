import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exitCodeOf } from './program.ts';
import type { Counts } from './steps.ts';

/**
 * Runs test files with Node's own runner, each in a process of its own.
 * @param files paths inside the checkout
 * @param atOnce how many at a time
 */
export async function runNodeTests(files: string[], atOnce: number): Promise<Counts> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-tally-'));
  const tally = path.join(folder, 'tally.json');
  try {
    const code = await exitCodeOf(undefined, [
      '--disable-warning=ExperimentalWarning',
      '--test',
      `--test-concurrency=${atOnce}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${path.join(import.meta.dirname, 'tally.ts')}`,
      `--test-reporter-destination=${tally}`,
      ...files,
    ]);
    const counts = JSON.parse(readFileSync(tally, 'utf8')) as Counts;
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
