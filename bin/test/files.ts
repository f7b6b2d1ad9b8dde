import { glob } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../root.ts';

export type TestFiles = {
  /** Beside what they test; they need a database and nothing else. */
  besides: string[];
  /** They kill processes and databases of their own, and have the machine to themselves meanwhile. */
  alone: string[];
  /** They ask the running newsroom over HTTP. */
  served: string[];
  /** Told in a browser. */
  specs: string[];
};

const isAlone = (file: string) => path.matchesGlob(file, 'e2e/scheduler/**');

/**
 * The tests there are.
 * @param words only those whose path has one of these in it; all of them when there are none
 */
export async function filesToRun(words: string[]): Promise<TestFiles> {
  const find = async (pattern: string) => {
    const found: string[] = [];
    for await (const file of glob(pattern, { cwd: root })) found.push(file);
    return found.filter((file) => words.length === 0 || words.some((word) => file.includes(word))).sort();
  };
  return {
    besides: await find('{newsroom,db,components,app,bin,bench}/**/*.test.ts'),
    alone: (await find('e2e/**/*.test.ts')).filter(isAlone),
    served: (await find('e2e/**/*.test.ts')).filter((file) => !isAlone(file)),
    specs: await find('e2e/**/*.spec.ts'),
  };
}
