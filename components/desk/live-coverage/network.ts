import type { EntryContent } from '#newsroom/live-coverage/content.ts';

/** What is sent of an entry: to be kept, to be filed, or as an edit of what waits. */
export type EntryOrder = {
  act: 'save' | 'file' | 'edit';
  entryId: string;
  version: number | null;
  content: EntryContent;
  key: boolean;
};
export type EntryAnswer =
  | { kind: 'done'; version: number }
  | { kind: 'refused'; key: string; sentence: string; fields: Record<string, string> }
  /** Whether it arrived is not known: the same order is sent again. */
  | { kind: 'lost' };

/** An answer that takes longer is taken for lost, in milliseconds. */
const patience = 15_000;

/** Sends an order of one entry. */
export async function sendEntry(storyId: string, order: EntryOrder): Promise<EntryAnswer> {
  try {
    const response = await fetch(`/api/desk/stories/${storyId}/entries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
      signal: AbortSignal.timeout(patience),
    });
    const said = await response.json();
    if (response.ok) return { kind: 'done', version: said.version };
    return typeof said.sentence === 'string'
      ? { kind: 'refused', key: said.key, sentence: said.sentence, fields: said.fields ?? {} }
      : { kind: 'lost' };
  } catch {
    return { kind: 'lost' };
  }
}
