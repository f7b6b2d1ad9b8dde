import type { PassageField } from '#newsroom/talk/passages.ts';
import type { TalkAct } from '#newsroom/talk/permissions.ts';
import type { Talk } from '#newsroom/talk/reading.ts';

export type PassageGiven = {
  field: PassageField;
  start: number;
  quote: string;
  before: string;
  after: string;
};
export type TalkOrder = {
  act: TalkAct;
  /** The thread or comment it is done to. */
  to?: string;
  words?: string;
  mentions?: string[];
  passage?: PassageGiven | null;
};
export type TalkAnswer =
  | { kind: 'done'; talk: Talk; made: string | null }
  | { kind: 'refused'; sentence: string; fields: Record<string, string> }
  | { kind: 'lost' };

/** An answer that takes longer is taken for lost, in milliseconds. */
const patience = 20_000;

const address = (storyId: string) => `/api/desk/stories/${storyId}/talk`;

/**
 * Asks what is said about a story.
 * @returns null when no answer came
 */
export async function readTalkOf(storyId: string): Promise<Talk | null> {
  try {
    const response = await fetch(address(storyId), {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    return response.ok ? ((await response.json()) as Talk) : null;
  } catch {
    return null;
  }
}

/**
 * Sends a comment, or what is to be done to one.
 * @param storyId the story
 * @param order what is to be done
 */
export async function sendTalk(storyId: string, order: TalkOrder): Promise<TalkAnswer> {
  try {
    const response = await fetch(address(storyId), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
      signal: AbortSignal.timeout(patience),
    });
    const said = await response.json();
    if (response.ok) {
      const { made, ...talk } = said as Talk & { made: string | null };
      return { kind: 'done', talk, made };
    }
    return typeof said.sentence === 'string'
      ? { kind: 'refused', sentence: said.sentence, fields: said.fields ?? {} }
      : { kind: 'lost' };
  } catch {
    return { kind: 'lost' };
  }
}
