import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { root } from '../root.ts';
import { exitCodeOf } from './program.ts';
import type { Counts } from './steps.ts';

const report = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/**
 * Runs the specs in a browser (CHROMIUM_PATH) with Playwright.
 * @param words only those whose path has one of these in it
 */
export async function runSpecs(words: string[]): Promise<Counts> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const code = await exitCodeOf(
      path.join(root, 'node_modules/playwright/cli.js'),
      ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json', ...words],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    );
    if (!existsSync(file)) return { passed: 0, failed: 1 };
    const { expected, unexpected, flaky, skipped } = report.parse(
      JSON.parse(readFileSync(file, 'utf8')),
    ).stats;
    const failed = unexpected + skipped;
    if (flaky > 0) console.log(`${flaky} passed only when told again: see “flaky” above.`);
    return { passed: expected + flaky, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
