// Runs on any Node from 20.9 and without packages: the only code that may not use either.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isOldNode, rightNode } from './node.mjs';
import { bringPackages, Unbrought } from './packages.mjs';
import { runUnder } from './run-under.mjs';

/** The folder of this checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Brings what is missing and runs one of our programs in TypeScript under the Node that comes with the packages.
 * Progress goes to stderr: stdout belongs to the program.
 * @param {string} program path inside the checkout
 */
export async function bring(program) {
  if (isOldNode(process.versions.node)) {
    say(`Copydesk needs Node 20.9 or newer; this is ${process.version}. Get it from https://nodejs.org`);
    process.exit(1);
  }
  try {
    await bringPackages(root, say);
  } catch (error) {
    if (!(error instanceof Unbrought)) throw error;
    say(`\n${error.message}`);
    process.exit(1);
  }
  const node = rightNode(root);
  if (!node) {
    say(
      `There is no Node 24 for ${process.platform} on ${process.arch} among the packages: start Copydesk with Node 24.`,
    );
    process.exit(1);
  }
  process.exit(await runUnder(node, path.join(root, program), process.argv.slice(2), root));
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
