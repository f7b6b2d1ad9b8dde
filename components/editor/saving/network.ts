import type { AsItStands } from '#newsroom/stories/as-it-stands.ts';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { Base } from './machine.ts';

/** What is sent: see the save route. */
export type SaveOrder = {
  version: number;
  content: StoryContent;
  saveId: string;
  unanswered: string[];
  why?: 'merged';
  writer: string;
};

/** What came of a save, or of looking. `lost`: no answer, or one that says nothing. */
export type SaveAnswer =
  | ({ kind: 'saved'; savedAt: string } & Base)
  | { kind: 'stale'; other: AsItStands }
  | { kind: 'refused'; sentence: string; fields: Record<string, string> }
  | { kind: 'not_allowed'; sentence: string }
  | { kind: 'signed_out' }
  | { kind: 'other_writer' }
  | { kind: 'lost' };
export type LookAnswer =
  | { kind: 'unchanged' }
  | { kind: 'stands'; now: AsItStands }
  | { kind: 'not_allowed'; sentence: string }
  | { kind: 'signed_out' }
  | { kind: 'other_writer' }
  | { kind: 'lost' };

/** Bytes a browser lets go on after the page is closed (Fetch, keepalive: 64 KiB for all of a page together). */
const outlivesPage = 60_000;
/** An answer that takes longer is taken for lost, in milliseconds. */
const patience = 20_000;

type Json = Record<string, unknown>;

async function jsonOf(response: Response): Promise<Json> {
  try {
    return (await response.json()) as Json;
  } catch {
    return {};
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Sends words to the newsroom.
 * @param storyId the story
 * @param order the words and what they are based on
 */
export async function sendSave(storyId: string, order: SaveOrder): Promise<SaveAnswer> {
  const body = JSON.stringify(order);
  const small = body.length < outlivesPage && new TextEncoder().encode(body).length < outlivesPage;
  try {
    const response = await fetch(`/api/desk/stories/${storyId}/save`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: small,
      signal: AbortSignal.timeout(patience),
    });
    const said = await jsonOf(response);
    if (response.ok)
      return typeof said.version === 'number'
        ? {
            kind: 'saved',
            version: said.version,
            sha256: text(said.sha256),
            savedAt: text(said.savedAt),
          }
        : { kind: 'lost' };
    return saveRefused(response.status, said);
  } catch {
    return { kind: 'lost' };
  }
}

function saveRefused(status: number, said: Json): SaveAnswer {
  const sentence = text(said.sentence);
  if (status === 401) return { kind: 'signed_out' };
  if (status === 409 && said.key === 'other_writer') return { kind: 'other_writer' };
  if (status === 409 && said.other) return { kind: 'stale', other: said.other as AsItStands };
  if (status === 422 || status === 413)
    return { kind: 'refused', sentence, fields: (said.fields ?? {}) as Record<string, string> };
  if (status === 403 || status === 404) return { kind: 'not_allowed', sentence };
  return { kind: 'lost' };
}

/**
 * Asks how the story stands, if it is no longer at a version.
 * @param storyId the story
 * @param since the version known here
 * @param writer who is writing here
 */
export async function look(storyId: string, since: number, writer: string): Promise<LookAnswer> {
  try {
    const response = await fetch(`/api/desk/stories/${storyId}?since=${since}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 401) return { kind: 'signed_out' };
    if (response.status === 204)
      return response.headers.get('copydesk-writer') === writer
        ? { kind: 'unchanged' }
        : { kind: 'other_writer' };
    const said = await jsonOf(response);
    if (response.status === 403 || response.status === 404)
      return { kind: 'not_allowed', sentence: text(said.sentence) };
    if (!response.ok || typeof said.version !== 'number') return { kind: 'lost' };
    if (said.writer !== writer) return { kind: 'other_writer' };
    return { kind: 'stands', now: said as unknown as AsItStands };
  } catch {
    return { kind: 'lost' };
  }
}
