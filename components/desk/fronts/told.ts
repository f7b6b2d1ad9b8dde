import type { SavedFront } from '#newsroom/fronts/drafting.ts';
import type { Held } from '#newsroom/fronts/holding.ts';
import type { Layout } from '#newsroom/fronts/layout.ts';
import type { Standing } from '#newsroom/fronts/reading.ts';
import type { StoryFact } from '#newsroom/fronts/warnings.ts';

/** What the newsroom answers in JSON, with its instants as instants again. */
type Sent<Of> = Of extends Date ? string : Of extends object ? { [Key in keyof Of]: Sent<Of[Key]> } : Of;

const instant = (text: string | null) => (text === null ? null : new Date(text));

export function asHeld({ version, holder, taken }: Sent<Held>): Held {
  return {
    version,
    holder: holder && { ...holder, since: new Date(holder.since) },
    taken: taken && { ...taken, at: new Date(taken.at) },
  };
}

export function asFact(sent: Sent<StoryFact>): StoryFact {
  return {
    ...sent,
    embargoUntil: instant(sent.embargoUntil),
    scheduledFor: instant(sent.scheduledFor),
    firstPublishedAt: instant(sent.firstPublishedAt),
  };
}

export function asStanding({ shown, stories, warnings }: Sent<Standing>): Standing {
  return {
    shown,
    stories: Object.fromEntries(Object.entries(stories).map(([id, fact]) => [id, asFact(fact)])),
    warnings: warnings.map(({ at, ...warning }) => ({ ...warning, ...(at ? { at: new Date(at) } : {}) })),
  };
}

async function ask<Answer>(address: string, sent?: object): Promise<Answer | null> {
  const response = await fetch(address, {
    cache: 'no-store',
    ...(sent
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }
      : {}),
  }).catch(() => null);
  return response?.ok ? ((await response.json()) as Answer) : null;
}

const addressOf = (frontId: string) => `/api/desk/fronts/${frontId}`;

/** Says that this window has the front open; null when the newsroom is not reached. */
export async function askHold(frontId: string, tab: string): Promise<Held | null> {
  const held = await ask<Sent<Held>>(`${addressOf(frontId)}/hold`, { tab });
  return held && asHeld(held);
}

/** Says that this window is being left. */
export function leaveHold(frontId: string, tab: string): void {
  navigator.sendBeacon(`${addressOf(frontId)}/hold`, JSON.stringify({ tab, gone: true }));
}

export type Read = { version: number; layout: Layout; standing: Standing };

/** The draft, an edition or a kept draft; null when the newsroom is not reached. */
export async function askLayout(frontId: string, of: string | null): Promise<Read | null> {
  const read = await ask<Sent<Read>>(`${addressOf(frontId)}/draft${of ? `?of=${of}` : ''}`);
  return read && { ...read, layout: read.layout as Layout, standing: asStanding(read.standing) };
}

/** Saves the draft; null when the newsroom is not reached. */
export async function sendDraft(
  frontId: string,
  sent: { tab: string; version: number; layout: Layout },
): Promise<(SavedFront & { standing: Standing }) | null> {
  const saved = await ask<SavedFront & { standing: Sent<Standing> }>(`${addressOf(frontId)}/draft`, sent);
  return saved && { ...saved, standing: asStanding(saved.standing) };
}

/** Stories to put on a front; null when the newsroom is not reached. */
export async function askStories(asked: Record<string, string>): Promise<StoryFact[] | null> {
  const found = await ask<Sent<StoryFact>[]>(`/api/desk/fronts/stories?${new URLSearchParams(asked)}`);
  return found?.map(asFact) ?? null;
}
