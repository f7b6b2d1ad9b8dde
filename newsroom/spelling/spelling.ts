import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { parsed } from '../parsed.ts';
import type { Asked, Told } from './speller-process.ts';

const word = z.string().min(1).max(60);
const language = z.enum(['en', 'ko'], 'missing');
const askedWords = z.object({ language, words: z.array(word).max(600, 'too_long') });
const askedWord = z.object({ language, word });

type Waiting = { resolve: (told: Told) => void; reject: (error: Error) => void };
type Speller = { child: ChildProcess; waiting: Map<number, Waiting>; next: number };
const kept: { speller?: Speller } = {};

/** The folder of the programs, whether this runs from its source or out of a build. */
function root(): string {
  const here = import.meta.dirname;
  return here && existsSync(join(here, 'speller-process.ts')) ? dirname(dirname(here)) : process.cwd();
}

/**
 * One process for all, with its dictionaries in its own memory: looking up thousands of words must not hold up whoever
 * else asks for a page. It is started when it is first asked, and again when it ended.
 */
function speller(): Speller {
  if (kept.speller) return kept.speller;
  const folder = root();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(folder, 'newsroom', 'spelling', 'speller-process.ts')],
    { cwd: folder, env: { NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const made: Speller = { child, waiting: new Map(), next: 1 };
  const end = (error: Error) => {
    if (kept.speller === made) delete kept.speller;
    for (const { reject } of made.waiting.values()) reject(error);
    made.waiting.clear();
  };
  child.unref();
  child.channel?.unref();
  child.on('message', (told: Told) => {
    const waits = made.waiting.get(told.id);
    made.waiting.delete(told.id);
    if (made.waiting.size === 0) child.channel?.unref();
    if (told.problem) waits?.reject(new Error(told.problem));
    else waits?.resolve(told);
  });
  child.on('error', end);
  child.on('exit', () => end(new Error('the speller ended')));
  kept.speller = made;
  return made;
}

type Question = { language: 'en' | 'ko' } & ({ words: string[] } | { suggestFor: string });
function ask(question: Question): Promise<Told> {
  const made = speller();
  const id = made.next;
  made.next += 1;
  return new Promise((resolve, reject) => {
    made.waiting.set(id, { resolve, reject });
    // Whoever waits for an answer keeps this process alive, and nobody else does.
    made.child.channel?.ref();
    made.child.send({ id, ...question } satisfies Asked);
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
