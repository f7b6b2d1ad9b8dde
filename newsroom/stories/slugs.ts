import { and, eq, isNull, like, ne, or } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { slugs } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { Incomplete } from '../refusals.ts';

/**
 * Claims a slug for a story in its language; lets go of those the story claimed before and never published.
 * @param tx the act's transaction
 * @throws Incomplete when another story has it, or once had it
 */
export async function claimSlug(
  tx: Transaction,
  storyId: string,
  language: 'en' | 'ko',
  slug: string,
): Promise<void> {
  await tx
    .delete(slugs)
    .where(and(eq(slugs.storyId, storyId), isNull(slugs.publishedAt), ne(slugs.slug, slug)));
  await tx.insert(slugs).values({ storyId, language, slug, claimedAt: now() }).onConflictDoNothing();
  const [claim] = await tx
    .select({ storyId: slugs.storyId })
    .from(slugs)
    .where(and(eq(slugs.language, language), eq(slugs.slug, slug)));
  if (claim?.storyId !== storyId) throw new Incomplete({ slug: 'taken' });
}

/**
 * Marks a claimed slug as published: it is the story's for ever now.
 * @param tx the act's transaction
 */
export async function publishSlug(tx: Transaction, language: 'en' | 'ko', slug: string): Promise<void> {
  await tx
    .update(slugs)
    .set({ publishedAt: now() })
    .where(and(eq(slugs.language, language), eq(slugs.slug, slug), isNull(slugs.publishedAt)));
}

/**
 * The slug itself when no other story has or had it, else the first of `slug-2`, `slug-3` … that is free.
 * @param tx the act's transaction
 */
export async function freeSlug(
  tx: Transaction,
  storyId: string,
  language: 'en' | 'ko',
  slug: string,
): Promise<string> {
  const rows = await tx
    .select({ slug: slugs.slug })
    .from(slugs)
    .where(
      and(
        eq(slugs.language, language),
        ne(slugs.storyId, storyId),
        or(eq(slugs.slug, slug), like(slugs.slug, `${slug}-%`)),
      ),
    );
  const taken = new Set(rows.map((row) => row.slug));
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}
