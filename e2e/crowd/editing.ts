import { fork } from 'node:child_process';
import path from 'node:path';
import { root } from '#bin/root.ts';
import type { ServedNewsroom } from '../served/newsroom.ts';
import type { Asked } from './crowd.ts';
import type { ToEditor } from './editor.ts';
import { type Story, stageOf } from './moving-stories.ts';

export type Seen = { moves: number; median: number; p99: number; worst: number };

/**
 * Lets an editor publish, correct and kill stories in a process of their own, until `stop`.
 * @param newsroom where
 */
export function editing({ url, people, sections }: ServedNewsroom) {
  const seen = new Map<string, number>();
  let acts = 0;
  const editor = fork(path.join(root, 'e2e/crowd/editor.ts'), { stdio: 'inherit' });
  const ended = new Promise<number[]>((resolve, reject) => {
    editor.on('message', (message: { story: Story } | { late: number[] }) => {
      if ('late' in message) resolve(message.late);
      else {
        acts += 1;
        seen.set(message.story.address, message.story.seen);
      }
    });
    editor.on('exit', (code) => code !== 0 && reject(new Error(`the editor ended with ${code}`)));
  });
  const tell = (message: ToEditor) => editor.send(message);
  tell({ begin: { url, people, sections } });
  return {
    /** How many acts readers have seen so far. */
    acts: () => acts,
    /** One of the stories that were seen already: whoever asks from now on must see no less. */
    any(): Asked | null {
      const stories = [...seen];
      const story = stories[Math.floor(Math.random() * stories.length)];
      if (!story) return null;
      const [address, atLeast] = story;
      return { address, isRight: (answer) => stageOf(answer) >= atLeast };
    },
    /** @returns how long after an act, in milliseconds, the first reader saw what it did */
    async stop(): Promise<Seen> {
      tell({ stop: true });
      const sorted = (await ended).toSorted((a, b) => a - b);
      const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
      return { moves: sorted.length, median: at(0.5), p99: at(0.99), worst: at(1) };
    },
  };
}
