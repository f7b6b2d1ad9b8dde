import { and, desc, eq, inArray, isNotNull, ne, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { liveStories, sections, stories } from '#db/schema/index.ts';
import { parsed } from '../parsed.ts';
import { NotAllowed } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import { uuidPattern } from '../stories/document/body.ts';
import { withWords } from '../stories/list-conditions.ts';
import type { Who } from '../stories/permissions.ts';
import { seesFronts } from './permissions.ts';
import type { StoryFact } from './warnings.ts';

const asking = z.object({
  language: z.enum(['en', 'ko']),
  search: z.string().max(200).default(''),
  sectionId: rowId.nullable().default(null),
});
export type AskingStories = z.input<typeof asking>;

const mostLive = 30;
const mostToCome = 15;

const facts = {
  id: stories.id,
  headline: sql<string>`coalesce(${liveStories.headline}, ${stories.headline})`,
  language: stories.language,
  sectionId: stories.sectionId,
  section: sections.names,
  working: stories.working,
  public: stories.public,
  embargoUntil: stories.embargoUntil,
  scheduledFor: stories.scheduledFor,
  firstPublishedAt: stories.firstPublishedAt,
};

/**
 * Finds stories to put on a front: those that are approved and not out yet, the soonest first, then those that are out,
 * the newest first.
 * @param who who is asking
 * @param given the front's language, a part of a headline, a section
 * @throws NotAllowed, Incomplete
 */
export async function findForFront(who: Who, given: AskingStories): Promise<StoryFact[]> {
  if (!seesFronts(who)) throw new NotAllowed('not_your_role');
  const { language, search, sectionId } = parsed(asking, given);
  const wanted: (SQL | undefined)[] = [
    eq(stories.language, language),
    search.trim() ? withWords(search.trim()) : undefined,
    sectionId ? eq(stories.sectionId, sectionId) : undefined,
  ];
  const [toCome, live] = await Promise.all([
    readFacts(and(isNotNull(stories.approvalId), ne(stories.public, 'live'), ...wanted))
      .orderBy(sql`${stories.scheduledFor} nulls last`, desc(stories.stateSince))
      .limit(mostToCome),
    readFacts(and(isNotNull(liveStories.storyId), eq(liveStories.language, language), ...wanted))
      .orderBy(desc(liveStories.firstPublishedAt), desc(liveStories.storyId))
      .limit(mostLive),
  ]);
  return [...toCome, ...live];
}

/**
 * What is known of some stories now, by id; one that is not there is not in the answer.
 * @param ids as they stand in a layout
 */
export async function factsOf(ids: readonly string[]): Promise<Record<string, StoryFact>> {
  const known = [...new Set(ids)].filter((id) => uuidPattern.test(id));
  if (known.length === 0) return {};
  const rows = await readFacts(inArray(stories.id, known));
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

function readFacts(where: SQL | undefined) {
  return desk()
    .select(facts)
    .from(stories)
    .leftJoin(liveStories, eq(liveStories.storyId, stories.id))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(where)
    .$dynamic();
}
