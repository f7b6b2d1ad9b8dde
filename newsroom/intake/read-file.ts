import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { asStory, type ReadStory } from './as-story.ts';
import type { Reading } from './lines.ts';
import type { Answer } from './reading-process.ts';
import { limits, Unreadable } from './unreadable.ts';

const longestMs = 20_000;
const mostMemoryMb = 512;
const mostAnswer = 60_000_000;
const mostAtOnce = 2;
const reading = new Set<Promise<void>>();

/**
 * Reads an article from a file: plain text, HTML, Word (.docx) or Markdown.
 * @param path of the file
 * @throws Unreadable; errors of the file system as they come
 */
export async function readFile(path: string): Promise<ReadStory> {
  const file = await open(path);
  try {
    if ((await file.stat()).size > limits.bytes) throw new Unreadable('too_big');
    return asStory(await readBytes(await file.readFile(), basename(path)));
  } finally {
    await file.close();
  }
}

/**
 * Reads an article from text: plain words or HTML.
 * @param text as it was pasted
 * @throws Unreadable
 */
export async function readText(text: string): Promise<ReadStory> {
  return asStory(await readPasted(text));
}

/**
 * Reads what was pasted, with every line and its role.
 * @param text plain words or HTML
 * @param isHtml true: HTML for certain; else its beginning tells
 * @throws Unreadable
 */
export async function readPasted(text: string, isHtml = false): Promise<Reading> {
  const bytes = Buffer.from(text);
  if (bytes.length > limits.bytes) throw new Unreadable('too_big');
  return apart([isHtml ? 'html' : 'text'], bytes);
}

/**
 * Reads the bytes of a file, with every line and its role.
 * @param bytes the whole file
 * @param name its name
 * @throws Unreadable
 */
export async function readBytes(bytes: Uint8Array, name: string): Promise<Reading> {
  if (bytes.length > limits.bytes) throw new Unreadable('too_big');
  return apart(['file', name.replaceAll('\0', '').slice(-200)], bytes);
}

/** The folder of the programs, whether this runs from its source or out of a build. */
function root(): string {
  const here = import.meta.dirname;
  return here && existsSync(join(here, 'reading-process.ts')) ? dirname(dirname(here)) : process.cwd();
}

/**
 * Reads in a process of its own: with little memory, a deadline, no secrets in its environment, and no right to
 * write, to start programs or to read anything but the programs themselves.
 */
async function apart(what: string[], bytes: Uint8Array): Promise<Reading> {
  while (reading.size >= mostAtOnce) await Promise.race(reading);
  const work = inProcess(what, bytes);
  const ended = work.then(
    () => {},
    () => {},
  );
  reading.add(ended);
  try {
    return await work;
  } finally {
    reading.delete(ended);
  }
}

async function inProcess(what: string[], bytes: Uint8Array): Promise<Reading> {
  const folder = root();
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${mostMemoryMb}`,
      '--permission',
      `--allow-fs-read=${join(folder, '*')}`,
      '--disable-warning=ExperimentalWarning',
      join(folder, 'newsroom', 'intake', 'reading-process.ts'),
      ...what,
    ],
    { cwd: folder, env: { NODE_ENV: 'production' }, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, longestMs);
  // A process that ends before it has read everything says so by its answer, not by the broken pipe.
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const [out, said, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
    if (late) throw new Unreadable('took_too_long');
    if (code === 0 && out.length <= mostAnswer) return readingIn(JSON.parse(out.toString('utf8')) as Answer);
    const words = said.toString('utf8').slice(0, 2000);
    if (code === null || code === 134 || /heap out of memory|call stack/iu.test(words))
      throw new Unreadable('took_too_long');
    throw new Error(`the reader ended with ${code}: ${words}`);
  } finally {
    clearTimeout(deadline);
    if (child.exitCode === null) child.kill('SIGKILL');
  }
}

function readingIn(answer: Answer): Reading {
  if ('unreadable' in answer) throw new Unreadable(answer.unreadable);
  return answer.reading;
}
