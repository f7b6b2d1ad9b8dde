import { glob } from 'node:fs/promises';
import { root } from '../root.ts';

export type TestFiles = {
  /** Beside what they test; they need a database and nothing else. */
  besides: string[];
  /** They ask the running newsroom over HTTP. */
  served: string[];
  /** Told in a browser. */
  specs: string[];
};

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
    served: await find('e2e/**/*.test.ts'),
    specs: await find('e2e/**/*.spec.ts'),
  };
}
