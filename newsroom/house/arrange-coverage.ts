import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import {
  coverageEntries,
  coverageStories,
  coverages,
  liveListings,
  liveStories,
  stories,
} from '#db/schema/index.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { Incomplete, NotFound, StalePlan } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import { inHouse, mustBeAllowed } from '../staff/in-house.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { Language } from '../stories/document/content.ts';
import type { Who } from '../stories/permissions.ts';
import { bilingualName } from './fields.ts';

const day = z
  .string('missing')
  .min(1, 'missing')
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'wrong')
  .refine(
    (given) => !Number.isNaN(Date.parse(given)) && new Date(given).toISOString().startsWith(given),
    'wrong',
  );

const form = z.object({
  id: rowId,
  /** The version the form was filled from: nobody's work is overwritten unseen. */
  version: z.number().int(),
  /** Key stories, or the parts of a series, in order. */
  stories: z.array(rowId).max(200, 'too_long'),
  entries: z
    .array(z.object({ day, texts: bilingualName(300), storyId: rowId.nullable() }))
    .max(200, 'too_long'),
});
export type Arrangement = z.input<typeof form>;

/** A live story of a coverage, as an editor arranges it. */
export type Member = { id: string; language: Language; headline: string; firstPublishedAt: Date };
export type Arranged = {
  id: string;
  slug: string;
  names: { en: string; ko: string };
  kind: 'coverage' | 'series';
  version: number;
  /** All its live stories, the oldest first. */
  members: Member[];
  stories: string[];
  entries: { day: string; texts: { en: string; ko: string }; storyId: string | null }[];
};

/**
 * A coverage or series as it is arranged now.
 * @param who who is asking
 * @param id the coverage's, as it came from outside
 * @throws NotAllowed, NotFound
 */
export async function readArrangement(who: Who, id: string): Promise<Arranged> {
  mustBeAllowed(who, 'manage_coverages');
  const [row] = uuidPattern.test(id) ? await desk().select().from(coverages).where(eq(coverages.id, id)) : [];
  if (!row) throw new NotFound('coverage');
  const { slug, names, kind, version } = row;
  const [members, chosen, entries] = await Promise.all([
    desk()
      .select({
        id: liveStories.storyId,
        language: liveStories.language,
        headline: liveStories.headline,
        firstPublishedAt: liveStories.firstPublishedAt,
      })
      .from(liveListings)
      .innerJoin(liveStories, eq(liveStories.storyId, liveListings.storyId))
      .where(and(eq(liveListings.kind, 'coverage'), eq(liveListings.subjectId, id)))
      .orderBy(asc(liveStories.firstPublishedAt), asc(liveStories.storyId))
      .limit(500),
    chosenOf(desk(), id),
    entriesOf(desk(), id),
  ]);
  return { id, slug, names, kind, version, members, stories: chosen, entries };
}

type Reads = Pick<Transaction, 'select'>;

async function chosenOf(db: Reads, id: string): Promise<string[]> {
  const rows = await db
    .select({ storyId: coverageStories.storyId })
    .from(coverageStories)
    .where(eq(coverageStories.coverageId, id))
    .orderBy(asc(coverageStories.position));
  return rows.map(({ storyId }) => storyId);
}

function entriesOf(db: Reads, id: string) {
  const { day, texts, storyId, position } = coverageEntries;
  return db
    .select({ day, texts, storyId })
    .from(coverageEntries)
    .where(eq(coverageEntries.coverageId, id))
    .orderBy(asc(day), asc(position));
}

/**
 * Chooses and orders the stories of a coverage or series, and writes its timeline.
 * @param who who is asking; null for the command line
 * @param given all of both, as it is to be
 * @throws NotAllowed, NotFound, StalePlan, Incomplete
 */
export async function arrangeCoverage(who: Who | null, given: Arrangement): Promise<void> {
  return inHouse(who, 'manage_coverages', async (tx) => {
    const { id, version, ...wanted } = parsed(form, given);
    const [row] = await tx.select().from(coverages).where(eq(coverages.id, id)).for('update');
    if (!row) throw new NotFound('coverage');
    if (row.version !== version) throw new StalePlan();
    const chosen = [...new Set(wanted.stories)];
    const told = wanted.entries.flatMap(({ storyId }) => storyId ?? []);
    await mustBeStories(tx, chosen, told);
    const before = { stories: await chosenOf(tx, id), entries: await entriesOf(tx, id) };
    await tx.delete(coverageStories).where(eq(coverageStories.coverageId, id));
    await tx.delete(coverageEntries).where(eq(coverageEntries.coverageId, id));
    if (chosen.length > 0)
      await tx
        .insert(coverageStories)
        .values(chosen.map((storyId, position) => ({ coverageId: id, storyId, position })));
    if (wanted.entries.length > 0)
      await tx
        .insert(coverageEntries)
        .values(wanted.entries.map((entry, position) => ({ ...entry, coverageId: id, position })));
    await tx
      .update(coverages)
      .set({ version: sql`${coverages.version} + 1` })
      .where(eq(coverages.id, id));
    await post(tx, { kind: 'site_changed', payload: { subject: 'coverage', id } });
    return {
      result: undefined,
      happening: {
        act: 'coverage.arrange',
        subjectKind: 'coverage',
        subjectId: id,
        before,
        after: { stories: chosen, entries: wanted.entries },
      },
    };
  });
}

async function mustBeStories(tx: Transaction, chosen: string[], told: string[]): Promise<void> {
  const asked = [...new Set([...chosen, ...told])];
  if (asked.length === 0) return;
  const found = await tx.select({ id: stories.id }).from(stories).where(inArray(stories.id, asked));
  const there = new Set(found.map(({ id }) => id));
  if (chosen.some((id) => !there.has(id))) throw new Incomplete({ stories: 'wrong' });
  if (told.some((id) => !there.has(id))) throw new Incomplete({ entries: 'wrong' });
}
