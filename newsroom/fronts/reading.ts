import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { coverages, frontEditions, fronts, keptDrafts, sections, staff, topics } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { parsed } from '../parsed.ts';
import { NotAllowed, NotFound } from '../refusals.ts';
import { fill } from '../site/filling.ts';
import { snapshot } from '../site/snapshot.ts';
import { rowId } from '../staff/fields.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { Language } from '../stories/document/content.ts';
import type { Who } from '../stories/permissions.ts';
import { factsOf } from './finding.ts';
import { asLayout, draftOf, type FrontRow, isHeld } from './in-hand.ts';
import { chosenIn, isSameLayout, type Layout, layout } from './layout.ts';
import { type FrontAct, mayFront, seesFronts } from './permissions.ts';
import { type StoryFact, type Warning, warningsOf } from './warnings.ts';

type Names = { en: string; ko: string };
type Person = { id: string; name: string };

/** A front as the list of all has it. */
export type ListedFront = {
  id: string;
  language: Language;
  section: Names | null;
  /** Null: filled by rules. */
  live: { at: Date; by: string } | null;
  waiting: Date | null;
  /** When its last edition was to go out, if it did not. */
  failed: Date | null;
  /** The draft says something else than what is out. */
  changed: boolean;
  holder: string | null;
  warnings: number;
  mayLayOut: boolean;
};

/**
 * All fronts: the site's first, then the sections' in the order of the house.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function listFronts(who: Who): Promise<ListedFront[]> {
  if (!seesFronts(who)) throw new NotAllowed('not_your_role');
  const publisher = alias(staff, 'publisher');
  const live = alias(frontEditions, 'live');
  const waiting = alias(frontEditions, 'waiting');
  const rows = await desk()
    .select({
      front: fronts,
      section: sections.names,
      live,
      by: publisher.name,
      waiting: waiting.at,
      failed: failedLast,
      holder: staff.name,
    })
    .from(fronts)
    .leftJoin(sections, eq(sections.id, fronts.sectionId))
    .leftJoin(live, eq(live.id, fronts.liveEditionId))
    .leftJoin(publisher, eq(publisher.id, live.by))
    .leftJoin(waiting, and(eq(waiting.frontId, fronts.id), eq(waiting.state, 'waiting')))
    .leftJoin(staff, eq(staff.id, fronts.heldBy))
    .orderBy(asc(sections.position), asc(sections.slug), asc(fronts.language));
  const drafts = rows.map(({ front, live }) => (front.draft ?? live?.layout ?? null) as Layout | null);
  const facts = await factsOf(
    drafts.flatMap((draft) => draft?.slots.flatMap(chosenIn) ?? []).map(({ storyId }) => storyId),
  );
  const listed = rows.map(({ front, section, live, by, waiting, failed, holder }, n): ListedFront => {
    const draft = drafts[n];
    return {
      id: front.id,
      language: front.language,
      section,
      live: live?.publishedAt ? { at: live.publishedAt, by: by ?? '' } : null,
      waiting,
      failed: failed ? new Date(failed) : null,
      changed: front.draft !== null && !(live && isSameLayout(asLayout(front.draft), asLayout(live.layout))),
      holder: isHeld(front) ? holder : null,
      warnings: draft ? warningsOf(draft, facts, { language: front.language, now: now() }).length : 0,
      mayLayOut: mayFront(who, 'lay_out', front),
    };
  });
  return listed.sort((one, other) => Number(one.section !== null) - Number(other.section !== null));
}

const failedLast = sql<string | null>`(
  SELECT CASE WHEN e.state = 'failed' THEN e.at END FROM front_editions e
  WHERE e.front_id = ${fronts.id} ORDER BY e.made_at DESC, e.id DESC LIMIT 1)`;

/** An edition in the list of a front. */
export type Edition = {
  id: string;
  state: 'waiting' | 'published' | 'cancelled' | 'failed';
  by: string;
  madeAt: Date;
  /** When it was ordered for. */
  at: Date | null;
  publishedAt: Date | null;
  endedBy: string | null;
  why: string;
  /** How often it was tried in vain. */
  tries: number;
  /** When the edition it brings back went out. */
  of: Date | null;
};
/** A draft that another took the place of. */
export type Kept = { id: string; by: Person; at: Date; why: 'taken' | 'unsaved' };

/** All that the editor of a front begins with. */
export type FrontToLayOut = {
  id: string;
  language: Language;
  section: { id: string; slug: string; names: Names } | null;
  version: number;
  draft: Layout;
  draftBy: string | null;
  draftAt: Date | null;
  liveId: string | null;
  /** What is out; null: the front is filled by rules. */
  liveLayout: Layout | null;
  editions: Edition[];
  kept: Kept[];
  may: Record<FrontAct, boolean>;
};

const mostEditions = 60;
const acts: FrontAct[] = ['see', 'lay_out', 'take_over', 'publish', 'schedule', 'unschedule', 'bring_back'];

/**
 * One front, to be laid out.
 * @param who who is asking
 * @param id the front's id, as it came from outside
 * @throws NotAllowed, NotFound
 */
export async function readFrontToLayOut(who: Who, id: string): Promise<FrontToLayOut> {
  const row = await frontRow(who, id);
  const [section] = row.sectionId
    ? await desk()
        .select({ id: sections.id, slug: sections.slug, names: sections.names })
        .from(sections)
        .where(eq(sections.id, row.sectionId))
    : [];
  const [drafter] = row.draftBy
    ? await desk().select({ name: staff.name }).from(staff).where(eq(staff.id, row.draftBy))
    : [];
  const live = row.liveEditionId ? await layoutOf(row.id, row.liveEditionId) : null;
  return {
    id: row.id,
    language: row.language,
    section: section ?? null,
    version: row.version,
    draft: await draftOf(desk(), row),
    draftBy: drafter?.name ?? null,
    draftAt: row.draftAt,
    liveId: row.liveEditionId,
    liveLayout: live,
    editions: await editionsOf(row.id),
    kept: await keptOf(row.id),
    may: Object.fromEntries(acts.map((act) => [act, mayFront(who, act, row)])) as Record<FrontAct, boolean>,
  };
}

/** A front for somebody who sees fronts. */
async function frontRow(who: Who, id: string): Promise<FrontRow> {
  if (!seesFronts(who)) throw new NotAllowed('not_your_role');
  const [row] = uuidPattern.test(id) ? await desk().select().from(fronts).where(eq(fronts.id, id)) : [];
  if (!row) throw new NotFound('front');
  return row;
}

async function editionsOf(frontId: string): Promise<Edition[]> {
  const ender = alias(staff, 'ender');
  const earlier = alias(frontEditions, 'earlier');
  return desk()
    .select({
      id: frontEditions.id,
      state: frontEditions.state,
      by: staff.name,
      madeAt: frontEditions.madeAt,
      at: frontEditions.at,
      publishedAt: frontEditions.publishedAt,
      endedBy: ender.name,
      why: frontEditions.why,
      tries: frontEditions.tries,
      of: earlier.publishedAt,
    })
    .from(frontEditions)
    .innerJoin(staff, eq(staff.id, frontEditions.by))
    .leftJoin(ender, eq(ender.id, frontEditions.endedBy))
    .leftJoin(earlier, eq(earlier.id, frontEditions.broughtBackId))
    .where(eq(frontEditions.frontId, frontId))
    .orderBy(desc(frontEditions.madeAt), desc(frontEditions.id))
    .limit(mostEditions);
}

async function keptOf(frontId: string): Promise<Kept[]> {
  const rows = await desk()
    .select({ id: keptDrafts.id, by: staff.id, name: staff.name, at: keptDrafts.keptAt, why: keptDrafts.why })
    .from(keptDrafts)
    .innerJoin(staff, eq(staff.id, keptDrafts.by))
    .where(eq(keptDrafts.frontId, frontId))
    .orderBy(desc(keptDrafts.keptAt))
    .limit(mostEditions);
  return rows.map(({ by, name, ...row }) => ({ ...row, by: { id: by, name } }));
}

/** The layout of an edition or a kept draft of a front; null when there is none of that id. */
async function layoutOf(frontId: string, id: string): Promise<Layout | null> {
  for (const table of [frontEditions, keptDrafts]) {
    const [found] = await desk()
      .select({ layout: table.layout })
      .from(table)
      .where(and(eq(table.id, id), eq(table.frontId, frontId)));
    if (found) return asLayout(found.layout);
  }
  return null;
}

/**
 * A front and one of its layouts: the draft, an edition, a kept draft.
 * @param who who is asking
 * @param id the front's id
 * @param which id of an edition or a kept draft; null: the draft
 * @throws NotAllowed, NotFound
 */
export async function readLayout(
  who: Who,
  id: string,
  which: string | null,
): Promise<{ language: Language; sectionId: string | null; version: number; layout: Layout }> {
  const row = await frontRow(who, id);
  const found =
    which === null
      ? await draftOf(desk(), row)
      : uuidPattern.test(which)
        ? await layoutOf(row.id, which)
        : null;
  if (!found) throw new NotFound('layout');
  return { language: row.language, sectionId: row.sectionId, version: row.version, layout: found };
}

/** How a layout stands now: what readers would see in each slot, and what is to be known of the chosen stories. */
export type Standing = {
  /** By slot. */
  shown: Record<string, { storyId: string; headline: string }[]>;
  stories: Record<string, StoryFact>;
  warnings: Warning[];
};

const standing = z.object({ frontId: rowId, layout });

/**
 * How a layout would stand if it were published now.
 * @param who who is asking
 * @param given the front and the layout
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function readStanding(who: Who, given: z.input<typeof standing>): Promise<Standing> {
  const { frontId, layout: laid } = parsed(standing, given);
  const { language, sectionId } = await frontRow(who, frontId);
  const stories = await factsOf(laid.slots.flatMap(chosenIn).map(({ storyId }) => storyId));
  const filled = await snapshot((ask) => fill(ask, { language, sectionId }, laid));
  return {
    shown: Object.fromEntries(
      filled.map(({ slot, stories }) => [
        slot.id,
        stories.map(({ storyId, headline }) => ({ storyId, headline })),
      ]),
    ),
    stories,
    warnings: warningsOf(laid, stories, { language, now: now() }),
  };
}

/** What a river or a coverage slot can be of. */
export type Subjects = { sections: Named[]; topics: Named[]; coverages: Named[] };
type Named = { id: string; names: Names };

/** Sections, topics and coverages to choose from. */
export async function readSubjects(): Promise<Subjects> {
  const of = (table: typeof topics | typeof coverages) =>
    desk().select({ id: table.id, names: table.names }).from(table).orderBy(asc(table.slug));
  return {
    sections: await desk()
      .select({ id: sections.id, names: sections.names })
      .from(sections)
      .orderBy(asc(sections.position), asc(sections.slug)),
    topics: await of(topics),
    coverages: await of(coverages),
  };
}
