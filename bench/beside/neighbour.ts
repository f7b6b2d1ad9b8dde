import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../asking.ts';

/** The story the site is measured with, as another program is given it. */
export type SameStory = { headline: string; html: string };

/** Another program that publishes stories, put up beside ours where it is installed. */
export type Neighbour = {
  /** Begins the names of its figures. */
  name: string;
  /** What of it is not installed, and how to install it; null where nothing is missing. */
  missing: () => string | null;
  /**
   * Puts it up on loopback with the one story published.
   * @param folder an empty folder for all it writes
   * @returns the story's address, and how to take everything down
   */
  putUp: (folder: string, story: SameStory) => Promise<{ address: string; takeDown: () => Promise<void> }>;
};

/** Says whether a program is on the path. */
export function found(program: string): boolean {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, program)));
}

/** How long a program may take to be there, in milliseconds. */
const patience = 120_000;

/**
 * Waits until an address answers 200.
 * @param by the program that is to answer
 * @throws Error when it ends instead, or is not there in two minutes
 */
export async function answersSoon(url: string, by: ChildProcess): Promise<void> {
  const until = Date.now() + patience;
  let last = '';
  while (Date.now() < until && by.exitCode === null) {
    try {
      const { status } = await ask(url);
      if (status === 200) return;
      last = `it answers ${status}`;
    } catch (error) {
      last = String(error);
    }
    await pause(300);
  }
  throw new Error(
    `${url} is not there: ${by.exitCode === null ? last : `the program ended with ${by.exitCode}`}`,
  );
}
