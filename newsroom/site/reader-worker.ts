import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../stories/document/content.ts';
import { messages } from '../words/index.ts';

const read = (name: string) =>
  readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), `components/site/${name}`), 'utf8');

/**
 * The readers' worker with the words it says. With READER_WORKER=off it is one that takes itself, and all that was
 * kept, off every device: for the day something is wrong with it.
 */
export function readerWorker(): string {
  if (process.env.READER_WORKER === 'off') return read('reader-worker-off.js');
  const words = Object.fromEntries(
    languages.map((language) => {
      const { copy, list, notHere } = messages(language).keeping.offline;
      return [language, { copy, offline: list, notHere }];
    }),
  );
  return `const words = ${JSON.stringify(words)};\n${read('reader-worker.js')}`;
}
