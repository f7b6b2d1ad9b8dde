import { onSiteChanged } from '../outbox/site-changed.ts';

/** A finished page: its bytes as they are, and compressed once when first asked for. */
export type FinishedPage = {
  status: number;
  headers: Record<string, string>;
  etag: string;
  plain: Uint8Array<ArrayBuffer>;
  compressed: Partial<Record<'br' | 'gzip', Uint8Array>>;
  /** What it depends on, as `surrogate-keys.ts` names it. */
  keys: readonly string[];
  /** Not kept beyond this, in milliseconds of `performance.now()`: something on it changes without a publication. */
  until?: number;
};

type Kept = {
  pages: Map<string, FinishedPage>;
  /** Paths of the kept pages that depend on a key. */
  by: Map<string, Set<string>>;
  /** Pages being made, so that a crowd at one address has it made once. */
  making: Map<string, Promise<FinishedPage>>;
  bytes: number;
  /** Counts what was published. */
  generation: number;
  /** What the last of them changed; null: anything. A page begun before is kept where it depends on none of it. */
  changes: (ReadonlySet<string> | null)[];
  safe: boolean;
};

/** All kept pages together, in bytes; a page of more than a fiftieth of that is made anew each time. */
export const mostBytes = 224 * 1024 * 1024;
const mostOfOne = mostBytes / 50;
/** A page that takes longer to make than so many publications is not kept. */
const mostChanges = 200;

// Not a module's own variable: Next bundles instrumentation and routes apart, and each gets modules of its own.
const there = globalThis as { copydeskKeptPages?: Kept };

function kept(): Kept {
  there.copydeskKeptPages ??= {
    pages: new Map(),
    by: new Map(),
    making: new Map(),
    bytes: 0,
    generation: 0,
    changes: [],
    safe: false,
  };
  return there.copydeskKeptPages;
}

/**
 * Forgets the pages that show what changed, and all those being made, which may have been read before it. Called
 * whenever what readers see has changed, on whichever node.
 * @param keys of what changed; null: every page is forgotten
 */
export function forgetPages(keys: readonly string[] | null = null): void {
  const state = kept();
  state.generation += 1;
  state.changes.push(keys && new Set(keys));
  if (state.changes.length > mostChanges) state.changes.shift();
  // Whoever asks from now on gets a page that was begun after it.
  state.making.clear();
  if (keys) {
    for (const key of keys) for (const path of [...(state.by.get(key) ?? [])]) drop(state, path);
    return;
  }
  state.pages.clear();
  state.by.clear();
  state.bytes = 0;
}

onSiteChanged('kept pages', forgetPages);

/**
 * Says whether this node hears of every publication. While it does not, nothing is kept: a page in here might be of
 * a story that was killed meanwhile.
 * @param safe true: the database's calls arrive
 */
export function keepingIsSafe(safe: boolean): void {
  kept().safe = safe;
  forgetPages();
}

/**
 * Looks a kept page up.
 * @param key the page's path
 */
export function lookUp(key: string): FinishedPage | null {
  const state = kept();
  const page = state.pages.get(key);
  if (!page) return null;
  if (page.until !== undefined && page.until < performance.now()) {
    drop(state, key);
    return null;
  }
  // The last one used is the last one to go.
  state.pages.delete(key);
  state.pages.set(key, page);
  return page;
}

/**
 * Gives a page that was kept, or has it made, and keeps it where that is safe.
 * @param key the page's path; only addresses of which there are as many as there are stories, never what a reader
 *   may make up
 * @param make makes it; only answers with status 200 and 410 are kept
 */
export async function keptPage(key: string, make: () => Promise<FinishedPage>): Promise<FinishedPage> {
  const state = kept();
  // While developing, pages change under our hands.
  if (!state.safe || process.env.NODE_ENV === 'development') return make();
  const page = lookUp(key);
  if (page) return page;
  const underWay = state.making.get(key);
  if (underWay) return underWay;
  const begun = state.generation;
  const making = make();
  state.making.set(key, making);
  try {
    const made = await making;
    if ((made.status === 200 || made.status === 410) && isAsNow(state, begun, made)) keep(state, key, made);
    return made;
  } finally {
    if (state.making.get(key) === making) state.making.delete(key);
  }
}

/** Whether nothing a page depends on was changed since it was begun. */
function isAsNow(state: Kept, begun: number, page: FinishedPage): boolean {
  const missed = state.generation - begun;
  if (missed > state.changes.length) return false;
  return state.changes
    .slice(state.changes.length - missed)
    .every((changed) => changed !== null && !page.keys.some((key) => changed.has(key)));
}

function keep(state: Kept, key: string, page: FinishedPage): void {
  if (page.plain.length > mostOfOne) return;
  drop(state, key);
  state.pages.set(key, page);
  state.bytes += weight(page);
  for (const each of page.keys) {
    const paths = state.by.get(each);
    if (paths) paths.add(key);
    else state.by.set(each, new Set([key]));
  }
  for (const oldest of state.pages.keys()) {
    if (state.bytes <= mostBytes) break;
    drop(state, oldest);
  }
}

function drop(state: Kept, path: string): void {
  const page = state.pages.get(path);
  if (!page) return;
  state.pages.delete(path);
  state.bytes -= weight(page);
  for (const key of page.keys) {
    const paths = state.by.get(key);
    paths?.delete(path);
    if (paths?.size === 0) state.by.delete(key);
  }
}

/** With room for both compressed forms, which come later, and for its keys in the index. */
function weight(page: FinishedPage): number {
  return page.plain.length * 1.5 + 1024 + page.keys.length * 100;
}
