import { and, asc, count, desc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { ideaStates, ideas, sections, staff } from '#db/schema/index.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { Who } from '../stories/permissions.ts';
import { type AssignmentLine, assignmentLines } from './assignments.ts';
import { ideaFacts } from './performing.ts';
import { actsFor, mayPlan } from './permissions.ts';
import { type IdeaAct, type IdeaState, ideaWorkflow } from './workflow.ts';

export type Bilingual = { en: string; ko: string };

/** An idea as it is shown, with what the person may do to it. */
export type IdeaLine = {
  id: string;
  version: number;
  title: string;
  pitch: string;
  language: 'en' | 'ko';
  section: { id: string; names: Bilingual };
  by: { id: string; name: string };
  state: IdeaState;
  answer: string;
  answeredBy: string | null;
  answeredAt: Date | null;
  mergedInto: { id: string; title: string } | null;
  createdAt: Date;
  acts: IdeaAct[];
  mayAssign: boolean;
  assignments: AssignmentLine[];
};

export const ideasOnAPage = 40;

const or_ = <Of extends z.ZodType>(schema: Of) => schema.optional().catch(undefined);
const asked = z.object({
  state: z.enum(ideaStates).catch('filed'),
  /** One idea, as a notice leads to. */
  idea: or_(z.string().regex(uuidPattern)),
  /** The end of the page before: the instant and the id of its last idea. */
  after: or_(z.string().regex(/^\d{1,15}_[0-9a-f-]{36}$/i)),
});
export type AskedIdeas = z.output<typeof asked>;

/** Reads the query of an address; what is mistyped in it counts as not there. */
export function askedIdeas(query: Record<string, string | string[] | undefined>): AskedIdeas {
  return asked.parse(
    Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0]])),
  );
}

/**
 * Ideas of one state, newest first, a page of them; or the one that is asked for.
 * @param who who looks: what they may do stands in each line
 * @param list what the address asks for
 */
export async function readIdeas(
  who: Who,
  list: AskedIdeas,
): Promise<{ lines: IdeaLine[]; after: string | null; state: IdeaState }> {
  const answerer = alias(staff, 'answerer');
  const other = alias(ideas, 'other');
  const where: SQL | undefined = list.idea
    ? eq(ideas.id, list.idea)
    : and(eq(ideas.state, list.state), list.after ? beyond(list.after) : undefined);
  const rows = await desk()
    .select({
      idea: ideas,
      section: { id: sections.id, names: sections.names },
      by: { id: staff.id, name: staff.name },
      answeredBy: answerer.name,
      mergedInto: { id: other.id, title: other.title },
    })
    .from(ideas)
    .innerJoin(sections, eq(sections.id, ideas.sectionId))
    .innerJoin(staff, eq(staff.id, ideas.by))
    .leftJoin(answerer, eq(answerer.id, ideas.answeredBy))
    .leftJoin(other, eq(other.id, ideas.mergedInto))
    .where(where)
    .orderBy(desc(ideas.createdAt), desc(ideas.id))
    .limit(ideasOnAPage + 1);
  const shown = rows.slice(0, ideasOnAPage);
  const work = await assignmentLines(who, { ideaIds: shown.map(({ idea }) => idea.id) });
  const lines = shown.map(({ idea, section, by, answeredBy, mergedInto }): IdeaLine => {
    const { id, version, title, pitch, language, state, answer, answeredAt, createdAt } = idea;
    return {
      ...{ id, version, title, pitch, language, section, by, state, answer, answeredBy, answeredAt },
      mergedInto: mergedInto?.id ? mergedInto : null,
      createdAt,
      acts: actsFor(who, ideaWorkflow, ideaFacts(idea)),
      mayAssign: state === 'accepted' && mayPlan(who, 'assign', { sectionId: section.id }).allowed,
      assignments: work.filter((line) => line.ideaId === id),
    };
  });
  const last = shown.at(-1)?.idea;
  return {
    lines,
    after: last && rows.length > ideasOnAPage ? `${last.createdAt.getTime()}_${last.id}` : null,
    state: list.idea ? (lines[0]?.state ?? list.state) : list.state,
  };
}

function beyond(mark: string): SQL | undefined {
  const [time = '0', id = ''] = mark.split('_');
  const at = new Date(Number(time));
  return or(lt(ideas.createdAt, at), and(eq(ideas.createdAt, at), lt(ideas.id, id)));
}

/** How many ideas stand in each state. */
export async function countIdeas(): Promise<Record<IdeaState, number>> {
  const rows = await desk().select({ state: ideas.state, count: count() }).from(ideas).groupBy(ideas.state);
  const of = (state: IdeaState) => rows.find((row) => row.state === state)?.count ?? 0;
  return {
    filed: of('filed'),
    accepted: of('accepted'),
    merged: of('merged'),
    declined: of('declined'),
  };
}

/** Ideas another can be merged into: those that wait and those that were accepted, by title. */
export async function openIdeas(): Promise<{ id: string; title: string }[]> {
  return desk()
    .select({ id: ideas.id, title: ideas.title })
    .from(ideas)
    .where(inArray(ideas.state, ['filed', 'accepted']))
    .orderBy(asc(sql`lower(${ideas.title})`))
    .limit(500);
}
