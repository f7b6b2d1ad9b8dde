import type { AsItStands } from '#newsroom/stories/as-it-stands.ts';

/*
 * How words get from the screen to the newsroom: pure functions from one state to the next. Times are milliseconds
 * of any one clock. Nothing here ever gives words back to the screen; only a person does that.
 */

/** The version the words on the screen go on from. */
export type Base = { version: number; sha256: string };

export type Trouble =
  | { kind: 'offline' }
  | { kind: 'signed_out' }
  | { kind: 'other_writer' }
  | { kind: 'refused'; sentence: string; fields: Record<string, string> }
  | { kind: 'not_allowed'; sentence: string }
  | { kind: 'conflict'; other: AsItStands };

export type Saving = {
  base: Base;
  /** Changes made here, and how many of them the newsroom has acknowledged. */
  typed: number;
  saved: number;
  firstUnsavedAt: number | null;
  lastTypedAt: number;
  flight: { saveId: string; upTo: number } | null;
  /** Saves whose answer never came: the newsroom may have them or not. */
  unanswered: string[];
  failures: number;
  nextTryAt: number;
  trouble: Trouble | null;
  /** Words of somebody else, newer than the base, while nothing here is unsaved. */
  newer: AsItStands | null;
  /** The next save joins two versions. */
  merging: boolean;
  /** False while the story may not be written to. */
  open: boolean;
  /** ISO 8601. */
  savedAt: string | null;
};

/** A pause in typing this long is saved; whoever never pauses is saved this often. */
export const pause = 600;
export const longest = 3_000;
const retries = [1_000, 2_000, 4_000, 8_000, 15_000];
const mostUnanswered = 50;

export function opened(base: Base, savedAt: string | null, open: boolean): Saving {
  return {
    base,
    typed: 0,
    saved: 0,
    firstUnsavedAt: null,
    lastTypedAt: 0,
    flight: null,
    unanswered: [],
    failures: 0,
    nextTryAt: 0,
    trouble: null,
    newer: null,
    merging: false,
    open,
    savedAt,
  };
}

export function isUnsaved(s: Saving): boolean {
  return s.typed > s.saved;
}

/** Something was changed on the screen. What the newsroom refused before is tried again. */
export function typed(s: Saving, at: number): Saving {
  const next = { ...s, typed: s.typed + 1, lastTypedAt: at, firstUnsavedAt: s.firstUnsavedAt ?? at };
  if (!s.newer) return next;
  // Somebody else's newer words were known, and the person types on the old ones: two versions from here on.
  return { ...next, newer: null, trouble: { kind: 'conflict', other: s.newer } };
}

/**
 * When the next save is to start, or null while none is: nothing to save, one under way, or a person is to decide.
 * @param s the state
 */
export function dueAt(s: Saving): number | null {
  if (!isUnsaved(s) || s.flight || !s.open) return null;
  switch (s.trouble?.kind) {
    case 'conflict':
    case 'signed_out':
    case 'other_writer':
    case 'not_allowed':
      return null;
    case 'offline':
      return s.nextTryAt;
    case 'refused':
      // Only words typed after the refusal are worth another try.
      if (s.lastTypedAt < s.nextTryAt) return null;
  }
  return Math.min(s.lastTypedAt + pause, (s.firstUnsavedAt ?? s.lastTypedAt) + longest);
}

export function sent(s: Saving, saveId: string): Saving {
  return { ...s, flight: { saveId, upTo: s.typed } };
}

export function acknowledged(s: Saving, saved: Base & { savedAt: string }, at: number): Saving {
  const upTo = s.flight?.upTo ?? s.saved;
  return {
    ...s,
    base: { version: saved.version, sha256: saved.sha256 },
    saved: upTo,
    savedAt: saved.savedAt,
    firstUnsavedAt: s.typed > upTo ? at : null,
    flight: null,
    unanswered: [],
    failures: 0,
    trouble: null,
    merging: false,
  };
}

/** No answer came, or one that says nothing (5xx): the newsroom may have the words. They are sent again. */
export function lost(s: Saving, at: number): Saving {
  const wait = retries[Math.min(s.failures, retries.length - 1)] ?? 0;
  return {
    ...setAside(s),
    failures: s.failures + 1,
    nextTryAt: at + wait,
    trouble: { kind: 'offline' },
  };
}

/** The save under way is waited for no longer; its name is remembered. */
export function setAside(s: Saving): Saving {
  if (!s.flight) return s;
  return { ...s, flight: null, unanswered: [...s.unanswered, s.flight.saveId].slice(-mostUnanswered) };
}

/** The newsroom did not take the words, and says why. */
export function halted(
  s: Saving,
  trouble: Exclude<Trouble, { kind: 'offline' | 'conflict' }>,
  at: number,
): Saving {
  // What was typed while the refused words were under way may be right already.
  const typedSince = s.flight !== null && s.typed > s.flight.upTo;
  return { ...s, flight: null, trouble, nextTryAt: typedSince ? 0 : at };
}

/** The line is back: what waited goes at once. */
export function online(s: Saving, at: number): Saving {
  if (s.trouble?.kind !== 'offline') return s;
  return { ...s, nextTryAt: at, failures: 0, ...(isUnsaved(s) ? {} : { trouble: null }) };
}

/** Signed in again, as the same person. */
export function signedInAgain(s: Saving): Saving {
  const away = s.trouble?.kind === 'signed_out' || s.trouble?.kind === 'other_writer';
  return away ? { ...s, trouble: null } : s;
}

/**
 * The newsroom tells how the story stands, after a refusal as stale or because it was asked.
 * @param s the state
 * @param now the story as it stands there
 */
export function heard(s: Saving, now: AsItStands): Saving {
  if (now.version < s.base.version) return s;
  const base = { version: now.version, sha256: now.sha256 };
  const landed = s.flight ? { ...s, flight: null } : s;
  // The words are ours still: the state of the story moved, or a save of ours whose answer was lost got there.
  if (now.sha256 === s.base.sha256 || (now.saveId !== null && s.unanswered.includes(now.saveId)))
    return {
      ...landed,
      base,
      newer: null,
      trouble: landed.trouble?.kind === 'conflict' ? null : landed.trouble,
    };
  if (isUnsaved(s)) return { ...landed, newer: null, trouble: { kind: 'conflict', other: now } };
  return { ...landed, newer: now };
}

/** The other's words are on the screen now, and nothing of ours is left to save. */
export function tookOver(s: Saving, now: AsItStands): Saving {
  return {
    ...s,
    base: { version: now.version, sha256: now.sha256 },
    saved: s.typed,
    firstUnsavedAt: null,
    savedAt: now.savedAt,
    newer: null,
    trouble: null,
    merging: false,
    unanswered: [],
  };
}

/** Both versions are joined on the screen: that goes on from the other's. */
export function joined(s: Saving, other: AsItStands, at: number): Saving {
  return {
    ...s,
    base: { version: other.version, sha256: other.sha256 },
    typed: s.typed + 1,
    firstUnsavedAt: at - longest,
    lastTypedAt: at,
    newer: null,
    trouble: null,
    merging: true,
    unanswered: [],
  };
}

export type Look = 'saved' | 'unsaved' | 'saving' | Trouble['kind'] | 'shut';

/** What is said of it on the screen, in a word. */
export function lookOf(s: Saving): Look {
  if (s.trouble && s.trouble.kind !== 'offline') return s.trouble.kind;
  if (s.trouble) return 'offline';
  if (s.flight) return 'saving';
  if (isUnsaved(s)) return s.open ? 'unsaved' : 'shut';
  return 'saved';
}
