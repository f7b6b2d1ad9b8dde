import { eq, inArray, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import {
  authors,
  holds,
  house,
  reviews,
  sections,
  stories,
  storyBylines,
  storyHands,
} from '#db/schema/index.ts';
import { now } from '../clock.ts';
import type { StoryFacts } from './permissions.ts';

/**
 * What the rules need to know of many stories, in two queries. Says the same as `takeInHand` of each, which a test
 * holds it to.
 * @param storyIds ids of stories
 */
export async function factsOfMany(storyIds: string[]): Promise<Map<string, StoryFacts>> {
  if (storyIds.length === 0) return new Map();
  const [rows, hands] = await Promise.all([
    rowsOf(storyIds),
    desk().select().from(storyHands).where(inArray(storyHands.storyId, storyIds)),
  ]);
  const at = now().getTime();
  return new Map(
    rows.map(({ id, embargoUntil, embargoPast, approvalId, scheduledFor, bars, publishAlone, ...facts }) => {
      const who = (how: (typeof hands)[number]['how'], barred?: true) =>
        hands
          .filter((hand) => hand.storyId === id && hand.how === how && (!barred || hand.barred))
          .map((hand) => hand.staffId);
      return [
        id,
        {
          ...facts,
          newlyApproved: approvalId !== null,
          scheduled: scheduledFor !== null,
          formerBylineStaffIds: who('byline'),
          formerSubmitterIds: who('submitted'),
          editedByIds: who('edited'),
          editedWhereBarredIds: who('edited', true),
          editingBarsApproval: bars ?? false,
          embargoPassed: embargoUntil === null || (embargoUntil.getTime() <= at && embargoPast === true),
          publishAloneAllowed: publishAlone,
        },
      ];
    }),
  );
}

function rowsOf(storyIds: string[]) {
  return desk()
    .select({
      id: stories.id,
      working: stories.working,
      public: stories.public,
      sectionId: stories.sectionId,
      creatorId: stories.creatorId,
      submitterId: stories.submitterId,
      spikedFrom: stories.spikedFrom,
      embargoUntil: stories.embargoUntil,
      embargoPast: sql<boolean | null>`${stories.embargoUntil} <= clock_timestamp()`,
      held: sql<boolean>`exists (select from ${holds} where ${holds.storyId} = ${stories.id} and ${holds.liftedAt} is null)`,
      approvalId: stories.approvalId,
      scheduledFor: stories.scheduledFor,
      approverId: reviews.by,
      bars: sections.editingBarsApproval,
      bylineStaffIds: sql<string[]>`array(select ${authors.staffId} from ${storyBylines}
        join ${authors} on ${authors.id} = ${storyBylines.authorId}
        where ${storyBylines.storyId} = ${stories.id} and ${authors.staffId} is not null)`,
      publishAlone: sql<boolean>`coalesce((select ${house.publishAloneAllowed} from ${house}), false)`,
    })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(reviews, eq(reviews.id, stories.approvalId))
    .where(inArray(stories.id, storyIds));
}
