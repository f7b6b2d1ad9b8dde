import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a build is made from. */
const sources = [
  'app',
  'components',
  'newsroom',
  'db',
  'public',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Tests and their newsrooms are in no page. */
const leftOut = /\.test\.tsx?$|^newsroom[/\\]fixtures[/\\]/;

/**
 * A hash over the names and contents of all a build is made from: the same hash, the same build.
 * @param root of the checkout
 */
export async function hashOfSources(root: string): Promise<string> {
  const files = (await Promise.all(sources.map((name) => filesUnder(root, name)))).flat();
  const hash = createHash('sha256').update(process.version);
  for (const file of files.filter((name) => !leftOut.test(name)).sort())
    hash.update(`\0${file}\0`).update(await readFile(path.join(root, file)));
  return hash.digest('hex');
}

async function filesUnder(root: string, name: string): Promise<string[]> {
  const place = path.join(root, name);
  try {
    const entries = await readdir(place, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOTDIR') return [name];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
