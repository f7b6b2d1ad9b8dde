import { buffer } from 'node:stream/consumers';
import type { Reading } from './lines.ts';
import { readHere, readTextHere } from './read-here.ts';
import { type Reason, Unreadable } from './unreadable.ts';

/** What this process answers on its standard output. */
export type Answer = { reading: Reading } | { unreadable: Reason };

/** Reads one file from standard input: `text`, `html`, or `file` and its name. */
async function answer([what, name = '']: string[]): Promise<Answer> {
  const bytes = await buffer(process.stdin);
  try {
    const text = () => new TextDecoder().decode(bytes);
    if (what === 'file') return { reading: await readHere(bytes, name) };
    return { reading: readTextHere(text(), what === 'html') };
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: error.reason };
    throw error;
  }
}

process.stdout.write(JSON.stringify(await answer(process.argv.slice(2))));
