import type { Language } from '../stories/document/content.ts';
import type { Card } from './cards.ts';
import { type List, type ListKind, listedAs } from './lists.ts';
import { type Package, readPackage, readParts } from './packages.ts';
import { type Profile, readProfile } from './profiles.ts';
import type { Ask } from './snapshot.ts';

/** What the first page of a list tells besides its stories. */
export type ListExtras = Package & {
  /** Of a series, in order. */
  parts: Card[];
  /** Of an author. */
  profile: Profile | null;
};
export const noExtras: ListExtras = { keyStories: [], timeline: [], parts: [], profile: null };

/** Reads what the first page of a list tells besides its stories. */
export async function readExtras(ask: Ask, list: List, language: Language): Promise<ListExtras> {
  const { kind, subject } = list;
  if (kind === 'author') return { ...noExtras, profile: await readProfile(ask, subject.id) };
  if (kind === 'coverage') return { ...noExtras, ...(await readPackage(ask, subject.id, language)) };
  if (kind === 'series') return { ...noExtras, parts: await readParts(ask, subject.id, language) };
  return noExtras;
}

/**
 * Where a list stands now that once stood at an address: a topic that was merged, a coverage that
 * became a series, whatever had its slug changed. Where it stands now, it leads to in one step.
 * @returns null when none ever did
 */
export async function formerList(
  ask: Ask,
  kind: ListKind,
  slug: string,
): Promise<{ kind: ListKind; slug: string } | null> {
  if (kind === 'topic') {
    const [row] = await ask<{ slug: string }>(
      'SELECT current_slug AS slug FROM site.topic_addresses WHERE slug = $1',
      [slug],
    );
    if (row) return { kind, slug: row.slug };
  }
  if (kind === 'coverage' || kind === 'series') {
    const [row] = await ask<{ kind: ListKind }>(
      'SELECT kind FROM site.coverages WHERE slug = $1 AND kind <> $2',
      [slug, kind],
    );
    if (row) return { kind: row.kind, slug };
  }
  const [row] = await ask<{ kind: ListKind; slug: string }>(
    `SELECT current_kind AS kind, current_slug AS slug FROM site.former_slugs WHERE kind = $1 AND slug = $2`,
    [listedAs(kind), slug],
  );
  return row ?? null;
}
