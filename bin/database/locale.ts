import { spawnSync } from 'node:child_process';

/**
 * The character classes a cluster is made with. ICU sorts and compares, but `pg_trgm` asks these which characters are
 * letters: with plain C it finds no letter in Korean, and no search in Korean would use an index.
 * @returns a locale this machine has
 */
export function bestCtype(): string {
  if (process.platform === 'win32') return 'C';
  const { stdout } = spawnSync('locale', ['-a'], { encoding: 'utf8' });
  const known = (stdout ?? '').split('\n').map((line) => line.trim());
  const wanted = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'];
  return wanted.find((name) => known.includes(name)) ?? known.find((name) => /\.utf-?8$/i.test(name)) ?? 'C';
}
