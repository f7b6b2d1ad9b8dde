import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { whyNpmFailed } from './why-npm-failed.mjs';

/** The packages could not be brought; the message says why and what to do. */
export class Unbrought extends Error {}

/**
 * Installs the packages when there are none, or others than package-lock.json names.
 * @param {string} root of the checkout
 * @param {(line: string) => void} say
 */
export async function bringPackages(root, say) {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const stamp = path.join(root, 'node_modules/.copydesk-lock');
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!isInstalled(root, JSON.parse(lock).packages)) await install(root, say, JSON.parse(lock).packages);
  writeFileSync(stamp, wanted);
}

/**
 * Says whether someone ran `npm ci` already: npm writes down what it installed when it is through.
 * @param {string} root
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted
 */
function isInstalled(root, wanted) {
  const file = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(file)) return false;
  const there = JSON.parse(readFileSync(file, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || there[place]?.version === version || (optional && !there[place]),
  );
}

/** Short pauses, many tries: a bad connection is used as it comes. */
const patience = [
  '--fetch-retries=4',
  '--fetch-retry-factor=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/**
 * @param {string} root
 * @param {(line: string) => void} say
 * @param {Record<string, unknown>} packages
 */
async function install(root, say, packages) {
  const total = Object.keys(packages).length - 1;
  say(`Installing the packages Copydesk is made of (once; ${total} at most)`);
  const began = Date.now();
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=http', '--no-progress', ...patience];
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? spawn(process.execPath, [process.env.npm_execpath, ...args], { cwd: root })
    : spawn('npm', args, { cwd: root, shell: process.platform === 'win32' });
  /** @type {string[]} */
  const complaints = [];
  let fetched = 0;
  const progress = tell(say, () => `  ${fetched} packages fetched, ${seconds(began)}`);
  const stop = () => npm.kill('SIGTERM');
  process.once('SIGTERM', stop);
  let rest = '';
  npm.stderr.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const failed = / attempt \d+ failed with /.test(line);
      if (!failed && /^npm http (fetch|cache) .*\.tgz/.test(line)) fetched += 1;
      else if (!/^npm warn /i.test(line)) complaints.push(line);
      // npm would go through every package in turn before it gives up; after three tries of one the case is clear.
      if (fetched === 0 && / attempt 3 failed with /.test(line)) stop();
    }
  });
  npm.stdout.resume();
  const code = await new Promise((resolve) => {
    npm.on('error', (error) => {
      complaints.push(String(error));
      resolve(1);
    });
    npm.on('close', resolve);
  });
  clearInterval(progress);
  process.off('SIGTERM', stop);
  if (code !== 0) throw new Unbrought(whyNpmFailed([...complaints, rest].join('\n'), root));
  say(`✓ Packages installed  ${seconds(began)}`);
}

/** @param {number} began */
const seconds = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;

/**
 * Says how far it is: in place on a terminal, a line every five seconds elsewhere.
 * @param {(line: string) => void} say
 * @param {() => string} words
 */
function tell(say, words) {
  if (!process.stderr.isTTY) return setInterval(() => say(words()), 5000);
  return setInterval(() => process.stderr.write(`${words()}\r`), 200);
}
