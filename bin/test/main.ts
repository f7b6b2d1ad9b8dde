import { constants } from 'node:os';
import path from 'node:path';
import { type ThrowAway, throwAwayCluster } from '../database/throw-away.ts';
import { root } from '../root.ts';
import { shownError } from '../sentence.ts';
import { findBrowser } from './browser.ts';
import { buildForTests } from './build.ts';
import { filesToRun } from './files.ts';
import { runNodeTests } from './node-tests.ts';
import { endPrograms, runProgram } from './program.ts';
import { runSpecs } from './specs.ts';
import { type Counts, step, total } from './steps.ts';

/** For a throw-away database speed counts, and what a power cut would leave does not. */
const hasty = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'];

let database: ThrowAway | undefined;
let leaving = false;

async function tidyUp(): Promise<void> {
  leaving = true;
  await endPrograms();
  await database?.remove();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (!leaving) void tidyUp().then(() => process.exit(128 + constants.signals[signal]));
  });
process.on('disconnect', () => {
  if (!leaving) void tidyUp().then(() => process.exit(1));
});

async function runAll(words: string[]): Promise<Counts> {
  const files = await filesToRun(words);
  const whole = words.length === 0;
  process.env.COPYDESK_BUILD = '.next-test';
  let built = false;
  if (whole) {
    await step('lint', () => runProgram(bin('@biomejs/biome/bin/biome'), ['check', '.']));
    // Before the types: it writes down which routes there are.
    built = await step('build', buildForTests);
    await step('types', () => runProgram(bin('typescript/bin/tsc'), ['--noEmit', '-p', '.']));
  }
  if (Object.values(files).flat().length === 0) return total();
  database = await throwAwayCluster(hasty);
  process.env.COPYDESK_TEST_OWNER_URL = database.ownerUrl;
  // Whatever the tests put into temporary folders goes with the database.
  process.env.TMPDIR = database.folder;
  if (files.besides.length > 0) await step('unit and integration', () => runNodeTests(files.besides, 2));
  if (files.alone.length > 0) await step('the scheduler', () => runNodeTests(files.alone, 1));
  if (files.served.length + files.specs.length === 0) return total();
  if (!whole) built = await step('build', buildForTests);
  // Without a build there is nothing to ask; its failure is counted.
  if (!built) return total();
  if (files.served.length > 0) await step('over HTTP', () => runNodeTests(files.served, 1));
  if (files.specs.length > 0)
    await step('in a browser', async () => {
      process.env.CHROMIUM_PATH = await findBrowser();
      return runSpecs(words);
    });
  return total();
}

const bin = (program: string) => path.join(root, 'node_modules', program);

let counts: Counts = { passed: 0, failed: 1 };
try {
  counts = await runAll(process.argv.slice(2));
  if (counts.passed + counts.failed === 0) {
    console.log('No test is named like that.');
    counts = { passed: 0, failed: 1 };
  }
} catch (error) {
  console.log(shownError(error));
  const { passed, failed } = total();
  counts = { passed, failed: failed + 1 };
}
await tidyUp();
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`, () =>
  process.exit(counts.failed > 0 ? 1 : 0),
);
