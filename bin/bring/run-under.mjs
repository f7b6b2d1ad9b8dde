import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/**
 * Runs a program and passes on the signals that reach us. The channel between us tells it when we are killed.
 * @param {string} node
 * @param {string} program
 * @param {string[]} args
 * @param {string} root of the checkout
 * @returns {Promise<number>} its exit code
 */
export function runUnder(node, program, args, root) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', program, ...args], {
    // Type stripping and `#imports` look at the checkout; a file named on the command line, at where we were called.
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      COPYDESK_CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
      PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  // npm starts us through a shell that dies of a signal without passing it on.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 100);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${node} does not run: ${error.message}\n`);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
