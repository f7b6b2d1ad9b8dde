import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { Base } from './machine.ts';

/** Words kept on this device until the newsroom has them. */
export type LocalCopy = {
  /** One for each opened editor. */
  id: string;
  storyId: string;
  writer: string;
  base: Base;
  /** What the words go on from. */
  baseContent: StoryContent;
  /** As they stood on the screen: perhaps more than the newsroom takes. */
  content: StoryContent;
  unanswered: string[];
  /** ISO 8601. */
  at: string;
};

interface Store extends DBSchema {
  copies: { key: string; value: LocalCopy; indexes: { story: [string, string] } };
}

const lockOf = (id: string) => `copydesk-words-${id}`;
let opening: Promise<IDBPDatabase<Store>> | null = null;

function store(): Promise<IDBPDatabase<Store>> {
  opening ??= openDB<Store>('copydesk', 1, {
    upgrade(db) {
      db.createObjectStore('copies', { keyPath: 'id' }).createIndex('story', ['storyId', 'writer']);
    },
    terminated() {
      opening = null;
    },
  });
  return opening.catch((error: unknown) => {
    opening = null;
    throw error;
  });
}

/** Keeps a copy, over the one this editor kept before. @throws where the browser keeps nothing (private windows) */
export async function keepCopy(copy: LocalCopy): Promise<void> {
  await (await store()).put('copies', copy);
}

export async function forgetCopy(id: string): Promise<void> {
  await (await store()).delete('copies', id);
}

/**
 * Copies of a person's words of a story that no open window is looking after: newest first.
 * @param storyId the story
 * @param writer who is writing; another person's words are not shown
 */
export async function orphanedCopies(storyId: string, writer: string): Promise<LocalCopy[]> {
  const copies = await (await store()).getAllFromIndex('copies', 'story', [storyId, writer]);
  const held = new Set((await navigator.locks?.query())?.held?.map((lock) => lock.name) ?? []);
  return copies.filter((copy) => !held.has(lockOf(copy.id))).sort((a, b) => b.at.localeCompare(a.at));
}

/**
 * Tells other windows that this one looks after a copy, until it is closed or lets go.
 * @param id of the copy
 * @returns lets go
 */
export function lookAfter(id: string): () => void {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // Absent on plain http; then a copy of a window still open may be offered, which harms nothing.
  navigator.locks?.request(lockOf(id), () => held).catch(() => {});
  return letGo;
}
