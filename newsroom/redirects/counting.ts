import { sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';

/** How long followed redirects are gathered before they are written down, in milliseconds, and how many at most. */
const pause = 15_000;
const most = 5000;

// Not a module's own variable: Next bundles instrumentation and routes apart, and each gets modules of its own.
const there = globalThis as { copydeskFollowed?: { counts: Map<string, number>; timer?: NodeJS.Timeout } };

/** Counts a redirect as followed: in memory, written down now and then. What a node that dies had gathered is not missed. */
export function countFollowed(from: string): void {
  there.copydeskFollowed ??= { counts: new Map() };
  const state = there.copydeskFollowed;
  if (state.counts.size >= most && !state.counts.has(from)) return;
  state.counts.set(from, (state.counts.get(from) ?? 0) + 1);
  state.timer ??= setTimeout(() => {
    writeDown().catch(() => {
      // The database is away: these are not counted, and no reader waits for it.
    });
  }, pause).unref();
}

/** Writes down what was gathered. */
export async function writeDown(): Promise<void> {
  const state = there.copydeskFollowed;
  if (!state) return;
  const counts = [...state.counts].map(([f, n]) => ({ f, n }));
  state.counts.clear();
  clearTimeout(state.timer);
  state.timer = undefined;
  if (counts.length === 0) return;
  await desk().execute(
    sql`UPDATE redirects SET hits = hits + n, last_hit_on = current_date
      FROM jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) AS c(f text, n int) WHERE from_address = f`,
  );
}
