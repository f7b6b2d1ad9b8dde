import type { Reading } from '#newsroom/intake/lines.ts';
import type { Refused } from '#newsroom/words/refused.ts';

/** What came back: what was asked for, a no in the person's language, or nothing at all. */
export type Sent<Result> = Result | Refused | { lost: true };

/** A paste, with its markup when there is some, or a file. */
export type Brought = { text: string; html?: string } | { file: File };

/**
 * Has a paste or a file read on the server.
 * @param brought what the writer brought
 */
export function sendToRead(brought: Brought): Promise<Sent<Reading>> {
  const form = new FormData();
  if ('file' in brought) form.set('file', brought.file, brought.file.name);
  else if (brought.html) form.set('html', brought.html);
  else form.set('text', brought.text);
  return sent('/api/desk/intake', { method: 'POST', body: form });
}

/**
 * Has the story made.
 * @param order language, and the words when there are some
 */
export function sendToMake(order: {
  language: 'en' | 'ko';
  translationOf: string | null;
  content: Record<string, unknown> | null;
}): Promise<Sent<{ storyId: string }>> {
  return sent('/api/desk/intake/story', {
    method: 'POST',
    body: JSON.stringify(order),
    headers: { 'content-type': 'application/json' },
  });
}

async function sent<Result>(path: string, request: RequestInit): Promise<Sent<Result>> {
  try {
    const response = await fetch(path, request);
    return (await response.json()) as Result | Refused;
  } catch {
    // The network is gone, or the server answered with something else than JSON: nothing brought is lost.
    return { lost: true };
  }
}
