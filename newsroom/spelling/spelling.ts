import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { parsed } from '../parsed.ts';
import type { Asked, Told } from './speller-thread.ts';

const word = z.string().min(1).max(60);
const language = z.enum(['en', 'ko'], 'missing');
const askedWords = z.object({ language, words: z.array(word).max(600, 'too_long') });
const askedWord = z.object({ language, word });

type Waiting = { resolve: (told: Told) => void; reject: (error: Error) => void };
type Thread = { worker: Worker; waiting: Map<number, Waiting>; next: number };
const kept: { thread?: Thread } = {};

/** The folder of the programs, whether this runs from its source or out of a build. */
function folder(): string {
  const here = import.meta.dirname;
  const root = here && existsSync(join(here, 'speller-thread.ts')) ? dirname(dirname(here)) : process.cwd();
  return join(root, 'newsroom', 'spelling');
}

/** One thread for all: looking up thousands of words must not hold up whoever else asks for a page. */
function thread(): Thread {
  if (kept.thread) return kept.thread;
  const worker = new Worker(join(folder(), 'speller-thread.ts'));
  const made: Thread = { worker, waiting: new Map(), next: 1 };
  const end = (error: Error) => {
    if (kept.thread === made) delete kept.thread;
    for (const { reject } of made.waiting.values()) reject(error);
    made.waiting.clear();
  };
  worker.unref();
  worker.on('message', (told: Told) => {
    const waits = made.waiting.get(told.id);
    made.waiting.delete(told.id);
    if (made.waiting.size === 0) worker.unref();
    if (told.problem) waits?.reject(new Error(told.problem));
    else waits?.resolve(told);
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('the speller ended')));
  kept.thread = made;
  return made;
}

type Question = { language: 'en' | 'ko' } & ({ words: string[] } | { suggestFor: string });
function ask(question: Question): Promise<Told> {
  const { worker, waiting, ...rest } = thread();
  const id = rest.next;
  if (kept.thread) kept.thread.next += 1;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ id, ...question } satisfies Asked);
  });
}

/**
 * Says which words no dictionary of the language has.
 * @param given the language and at most 600 words
 * @throws Incomplete when it is no such question
 */
export async function misspelt(given: unknown): Promise<string[]> {
  const { language, words } = parsed(askedWords, given);
  return (await ask({ language, words: [...new Set(words)] })).wrong ?? [];
}

/**
 * Words that may have been meant, the likeliest first.
 * @param given the language and one word
 * @throws Incomplete when it is no such question
 */
export async function suggestionsFor(given: unknown): Promise<string[]> {
  const { language, word: meant } = parsed(askedWord, given);
  return (await ask({ language, suggestFor: meant })).suggestions ?? [];
}
