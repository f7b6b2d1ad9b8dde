import type { EntryContent } from '#newsroom/live-coverage/content.ts';
import type { EntryOrder } from './network.ts';

/** How an entry is written: a new one, or one that is there. */
export type Writing = 'new' | 'again' | 'changing' | 'editing';

/** Words of an entry on this device until they are filed. */
export type DeviceCopy = {
  entryId: string;
  writing: Writing;
  version: number | null;
  content: EntryContent;
  key: boolean;
  /** The newsroom does not have all of it yet. */
  dirty: boolean;
  /** The writer pressed "File". */
  filing: boolean;
  /** Sent, and not answered. */
  unanswered: EntryOrder | null;
  /** ISO 8601. */
  at: string;
};

const beginning = (storyId: string, writer: string) => `copydesk entry ${storyId} ${writer} `;

/** @returns false where the browser keeps nothing */
export function keepHere(storyId: string, writer: string, copy: DeviceCopy): boolean {
  try {
    localStorage.setItem(beginning(storyId, writer) + copy.entryId, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function forgetHere(storyId: string, writer: string, entryId: string): void {
  try {
    localStorage.removeItem(beginning(storyId, writer) + entryId);
  } catch {
    // There was nothing.
  }
}

/** What this person left on this device for a story, the newest first. */
export function keptHere(storyId: string, writer: string): DeviceCopy[] {
  const copies: DeviceCopy[] = [];
  try {
    for (let n = 0; n < localStorage.length; n += 1) {
      const name = localStorage.key(n);
      if (!name?.startsWith(beginning(storyId, writer))) continue;
      const copy = JSON.parse(localStorage.getItem(name) ?? 'null');
      if (copy?.entryId && Array.isArray(copy.content?.body?.content)) copies.push(copy);
    }
  } catch {
    // What cannot be read is nothing to go on from.
  }
  return copies.sort((one, other) => other.at.localeCompare(one.at));
}
