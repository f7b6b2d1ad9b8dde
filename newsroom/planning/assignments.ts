import { and, asc, desc, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { desk } from '#db/desk.ts';
import { assignments, events, ideas, publications, sections, staff, stories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import type { Who } from '../stories/permissions.ts';
import type { Bilingual } from './ideas.ts';
import { assignmentFacts } from './performing.ts';
import { actsFor } from './permissions.ts';
import {
  type AssignmentAct,
  type AssignmentKind,
  type AssignmentState,
  assignmentWorkflow,
  isInHand,
  isLate,
  openStates,
  type Standing,
  type StoryStanding,
  standingOf,
} from './workflow.ts';

/** An assignment as it is shown, with where its work stands and what the person may do to it. */
export type AssignmentLine = {
  id: string;
  version: number;
  title: string;
  what: AssignmentKind;
  brief: string;
  language: 'en' | 'ko';
  section: { id: string; names: Bilingual };
  to: { id: string; name: string };
  by: { id: string; name: string };
  wordsAsked: number | null;
  dueAt: Date;
  slot: string;
  state: AssignmentState;
  reason: string;
  createdAt: Date;
  ideaId: string | null;
  idea: string | null;
  eventId: string | null;
  event: string | null;
  occurrence: Date | null;
  story: { id: string; headline: string; words: number } | null;
  standing: Standing;
  inHand: boolean;
  late: boolean;
  acts: AssignmentAct[];
};

/** Which assignments: all that match each condition given. */
export type AskedAssignments = {
  staffId?: string;
  /** Offered, accepted or handed back, and its story neither out nor put away. */
  open?: boolean;
  /** Not answered yet by whom it was offered to. */
  offered?: boolean;
  /** Closed, newest first. */
  closed?: boolean;
  dueFrom?: Date;
  dueTo?: Date;
  /** Due before this and still open. */
  openBefore?: Date;
  ideaIds?: string[];
  eventIds?: string[];
  storyIds?: string[];
  ids?: string[];
};

const most = 1000;

/**
 * Assignments with all a list shows of them, the earliest due first.
 * @param who who looks
 * @param list which of them
 */
export async function assignmentLines(who: Who, list: AskedAssignments): Promise<AssignmentLine[]> {
  for (const ids of [list.ideaIds, list.eventIds, list.storyIds, list.ids])
    if (ids && ids.length === 0) return [];
  const giver = alias(staff, 'giver');
  const rows = await desk()
    .select({
      row: assignments,
      section: { id: sections.id, names: sections.names },
      to: { id: staff.id, name: staff.name },
      by: { id: giver.id, name: giver.name },
      idea: ideas.title,
      event: events.title,
      story: {
        id: stories.id,
        headline: stories.headline,
        words: stories.words,
        working: stories.working,
        public: stories.public,
        newlyApproved: sql<boolean>`${stories.approvalId} is not null`,
        publishedAt: publications.at,
      },
    })
    .from(assignments)
    .innerJoin(sections, eq(sections.id, assignments.sectionId))
    .innerJoin(staff, eq(staff.id, assignments.staffId))
    .innerJoin(giver, eq(giver.id, assignments.by))
    .leftJoin(ideas, eq(ideas.id, assignments.ideaId))
    .leftJoin(events, eq(events.id, assignments.eventId))
    .leftJoin(stories, eq(stories.id, assignments.storyId))
    .leftJoin(publications, eq(publications.id, stories.livePublicationId))
    .where(conditions(list))
    .orderBy(list.closed ? desc(assignments.stateSince) : asc(assignments.dueAt), asc(assignments.id))
    .limit(list.closed ? 20 : most);
  const at = now();
  return rows.map(({ row, story: joined, ...names }) => {
    const story = storyOf(joined);
    const standing = standingOf(row, story);
    return {
      id: row.id,
      version: row.version,
      title: row.title,
      what: row.what,
      brief: row.brief,
      language: row.language,
      ...names,
      wordsAsked: row.wordsAsked,
      dueAt: row.dueAt,
      slot: row.slot,
      state: row.state,
      reason: row.reason,
      createdAt: row.createdAt,
      ideaId: row.ideaId,
      eventId: row.eventId,
      occurrence: row.occurrence,
      story: story && { id: story.id, headline: story.headline, words: story.words },
      standing,
      inHand: isInHand(standing),
      late: isLate(standing, row.dueAt, at),
      acts: actsFor(who, assignmentWorkflow, assignmentFacts(row)),
    };
  });
}

type Nullable<Of> = { [Name in keyof Of]: Of[Name] | null };
type Joined = StoryStanding & { id: string; headline: string; words: number };

/** A story that was joined, or none where there is none. */
function storyOf({ id, headline, words, working, public: seen, ...rest }: Nullable<Joined>): Joined | null {
  if (id === null || headline === null || words === null || working === null || seen === null) return null;
  const { newlyApproved, publishedAt } = rest;
  return { id, headline, words, working, public: seen, newlyApproved: newlyApproved === true, publishedAt };
}

/** Its story is out, spiked or killed: `standingOf` in SQL, so that the list of open ones does not grow for ever. */
const endedByStory = sql`(${assignments.state} = 'accepted' and coalesce(
  ${stories.working} = 'spiked' or ${stories.public} in ('killed', 'retracted') or (${stories.public} = 'live'
    and ${publications.at} >= ${assignments.createdAt} and ${stories.working} = 'approved'
    and ${stories.approvalId} is null), false))`;

function conditions(list: AskedAssignments): SQL | undefined {
  const open = and(inArray(assignments.state, [...openStates]), sql`not ${endedByStory}`);
  return and(
    list.staffId ? eq(assignments.staffId, list.staffId) : undefined,
    list.open ? open : undefined,
    list.offered ? eq(assignments.state, 'offered') : undefined,
    list.closed ? or(inArray(assignments.state, ['done', 'cancelled']), endedByStory) : undefined,
    list.dueFrom && list.dueTo
      ? or(
          and(gte(assignments.dueAt, list.dueFrom), lt(assignments.dueAt, list.dueTo)),
          list.openBefore ? and(open, lt(assignments.dueAt, list.openBefore)) : undefined,
        )
      : undefined,
    list.ideaIds ? inArray(assignments.ideaId, list.ideaIds) : undefined,
    list.eventIds ? inArray(assignments.eventId, list.eventIds) : undefined,
    list.storyIds ? inArray(assignments.storyId, list.storyIds) : undefined,
    list.ids ? inArray(assignments.id, list.ids) : undefined,
  );
}
