import { and, asc, eq, inArray, isNotNull, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors, sections, stories, storyBylines } from '#db/schema/index.ts';
import { factsOfMany } from './facts-of-many.ts';
import { lineColumns, type StoryLine, withBylines } from './listing.ts';
import { type Grant, isOwn, may, mayCreate, permissions, type StoryFacts, type Who } from './permissions.ts';
import type { Act } from './workflow.ts';

/** What a story can wait for. */
export const waits = ['to_write', 'to_fix', 'to_approve', 'to_publish', 'to_go_out'] as const;
export type Wait = (typeof waits)[number];

export type WaitingList = {
  /** Longest waiting first; of what goes out by the clock, the next first. */
  lines: StoryLine[];
  count: number;
  /** More may wait than were looked at. */
  andMore: boolean;
};

/** At most this many of the longest waiting are looked at; more is a newsroom's problem, not a list's. */
const lookedAt = 200;
const shown = 8;

/**
 * What waits for a person: candidates by SQL, and of those what `may()` lets this person do.
 * @param who who is asking
 */
export async function waitingFor(who: Who): Promise<Record<Wait, WaitingList>> {
  const own = ownStories(who);
  const mine = inSectionsOf(who);
  const lists = await Promise.all([
    gather(
      and(eq(stories.working, 'draft'), notInArray(stories.public, ['retracted', 'killed']), own),
      (facts) => ownAnd(who, 'edit', facts),
    ),
    gather(
      and(eq(stories.working, 'changes_requested'), notInArray(stories.public, ['retracted', 'killed']), own),
      (facts) => ownAnd(who, 'edit', facts),
    ),
    mine
      ? gather(and(eq(stories.working, 'submitted'), mine), (facts) => allowed(who, ['approve'], facts))
      : none,
    mine
      ? // What is left to the clock waits for nobody.
        gather(and(isNotNull(stories.approvalId), isNull(stories.scheduledFor), mine), (facts) =>
          allowed(who, ['publish', 'update', 'correct'], facts),
        )
      : none,
    // What the clock will publish: of one's own stories, and of those one could still take back from it.
    gather(
      and(isNotNull(stories.scheduledFor), mine ? or(own, mine) : own),
      (facts) => isOwn(who, facts) || allowed(who, ['unschedule'], facts),
      stories.scheduledFor,
    ),
  ]);
  return Object.fromEntries(waits.map((wait, at) => [wait, lists[at] ?? none])) as Record<Wait, WaitingList>;
}

const none: WaitingList = { lines: [], count: 0, andMore: false };

const allowed = (who: Who, acts: Act[], facts: StoryFacts) =>
  acts.some((act) => may(who, act, facts).allowed);
const ownAnd = (who: Who, act: Act, facts: StoryFacts) => isOwn(who, facts) && may(who, act, facts).allowed;

function ownStories(who: Who): SQL | undefined {
  return or(
    eq(stories.creatorId, who.id),
    sql`${stories.id} in (select ${storyBylines.storyId} from ${storyBylines}
      join ${authors} on ${authors.id} = ${storyBylines.authorId} where ${authors.staffId} = ${who.id})`,
  );
}

/** Narrows candidates to sections the person could hold a right in; the tables decide. */
function inSectionsOf(who: Who): SQL | undefined | null {
  if (who.roles.includes('managing_editor')) return sql`true`;
  const ids = Object.keys(who.sections);
  return ids.length > 0 ? inArray(stories.sectionId, ids) : null;
}

async function gather(
  candidates: SQL | undefined,
  waitsForPerson: (facts: StoryFacts) => boolean,
  first: typeof stories.stateSince | typeof stories.scheduledFor = stories.stateSince,
): Promise<WaitingList> {
  const rows = await desk()
    .select(lineColumns)
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(candidates)
    .orderBy(asc(first))
    .limit(lookedAt + 1);
  const facts = await factsOfMany(rows.map((row) => row.id));
  const waiting = rows.filter((row) => {
    const known = facts.get(row.id);
    return known !== undefined && waitsForPerson(known);
  });
  return {
    lines: await withBylines(waiting.slice(0, shown)),
    count: waiting.length,
    andMore: rows.length > lookedAt,
  };
}

/**
 * The kinds of work a person's roles can bring at all, so that nobody looks at a column that stays empty for ever.
 * @param who who is asking
 */
export function waitsOf(who: Who): Wait[] {
  const writes = mayCreate(who);
  const approves = permissions.approve.to.some(holds(who));
  const publishes = permissions.publish.to.some(holds(who));
  return waits.filter((wait) =>
    wait === 'to_approve'
      ? approves
      : wait === 'to_publish'
        ? publishes
        : writes || (wait === 'to_go_out' && publishes),
  );
}

const holds = (who: Who) => (grant: Grant) =>
  who.roles.includes(grant.role) &&
  (!grant.ofSection ||
    Object.values(who.sections).some((section) => !grant.publishRight || section.mayPublish));
