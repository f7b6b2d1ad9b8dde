import type { Language } from '../stories/document/content.ts';
import type { Ask } from './snapshot.ts';

/** What became of an address that no live story has now. */
export type Former = { now: 'moved'; slug: string } | { now: 'gone'; at: Date };

/**
 * Asks what became of a story's address.
 * @returns null when no published story ever had it
 */
export async function formerAddress(ask: Ask, language: Language, slug: string): Promise<Former | null> {
  const [row] = await ask<{ current: string | null; gone: boolean; at: Date | null }>(
    `SELECT current_slug AS current, gone, gone_at AS at FROM site.addresses WHERE language = $1 AND slug = $2`,
    [language, slug],
  );
  if (row?.gone && row.at) return { now: 'gone', at: row.at };
  return row?.current && row.current !== slug ? { now: 'moved', slug: row.current } : null;
}
