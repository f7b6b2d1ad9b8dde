import { and, asc, gt, ilike, or, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { redirects } from '#db/schema/index.ts';
import { csvLines } from '../ledger/csv.ts';
import { mustBeAllowed } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';

export type ManagedRedirect = { from: string; to: string; hits: number; lastHitOn: string | null };
export type RedirectList = { redirects: ManagedRedirect[]; total: number; next: string | null };

const pageLength = 50;
const columns = {
  from: redirects.from,
  to: redirects.to,
  hits: redirects.hits,
  lastHitOn: redirects.lastHitOn,
};

/**
 * Redirects in the order of their old addresses, a page at a time.
 * @param who who is asking
 * @param query words of either address; '': all
 * @param after what comes after it is read
 * @throws NotAllowed
 */
export async function listRedirects(who: Who, query = '', after = ''): Promise<RedirectList> {
  mustBeAllowed(who, 'manage_redirects');
  const words = query.trim().normalize('NFC').slice(0, 200);
  // Addresses are kept percent-encoded: Hangul is looked for as it stands there.
  const like = [words, encodeURI(words)].map((each) => `%${each.replace(/[\\%_]/g, '\\$&')}%`);
  const found = words
    ? or(...like.flatMap((each) => [ilike(redirects.from, each), ilike(redirects.to, each)]))
    : undefined;
  const [rows, [counted]] = await Promise.all([
    desk()
      .select(columns)
      .from(redirects)
      .where(and(found, after ? gt(redirects.from, after) : undefined))
      .orderBy(asc(redirects.from))
      .limit(pageLength + 1),
    desk().select({ total: sql<number>`count(*)::int` }).from(redirects).where(found),
  ]);
  const page = rows.slice(0, pageLength);
  return {
    redirects: page,
    total: counted?.total ?? 0,
    next: rows.length > pageLength ? (page.at(-1)?.from ?? null) : null,
  };
}

/**
 * Every redirect as CSV, piece by piece, in a form that can be imported again.
 * @param who who is asking
 * @throws NotAllowed
 */
export function exportRedirects(who: Who): AsyncGenerator<string> {
  mustBeAllowed(who, 'manage_redirects');
  return pieces();
}

async function* pieces(): AsyncGenerator<string> {
  yield csvLines([['from', 'to', 'hits', 'last_hit_on']], true);
  for (let after = ''; ; ) {
    const rows = await desk()
      .select(columns)
      .from(redirects)
      .where(gt(redirects.from, after))
      .orderBy(asc(redirects.from))
      .limit(5000);
    if (rows.length === 0) return;
    yield csvLines(rows.map(({ from, to, hits, lastHitOn }) => [from, to, hits, lastHitOn]));
    after = rows.at(-1)?.from ?? '';
  }
}
