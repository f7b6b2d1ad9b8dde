import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { assignments, stories } from '#db/schema/index.ts';
import { parsed } from '../../parsed.ts';
import { Incomplete, NotAllowed } from '../../refusals.ts';
import { takeInHand } from '../../stories/in-hand.ts';
import type { Who } from '../../stories/permissions.ts';
import { otherLanguage } from '../../stories/translations.ts';
import { type StoryAssignmentForm, storyAssignmentForm } from '../fields.ts';
import { houseZone } from '../house-zone.ts';
import { momentOrAsk } from '../moments.ts';
import { readAssignee } from '../people.ts';
import { begin, type Planned } from '../performing.ts';
import { couldDo, mayAssignStory } from '../permissions.ts';
import { openStates } from '../workflow.ts';
import { insertAssignment } from './assign.ts';

const longestTitle = 200;

/**
 * Asks a person for work on a story there is already. The assignment is the story's; that of a translation is of the
 * story to come, and has this one for its original.
 * @param who who is asking
 * @param given the story, who is to do what, and due when
 * @throws NotAllowed, NotFound, Incomplete (the story has no headline; there is a translation already)
 */
export async function assignStory(who: Who, given: StoryAssignmentForm): Promise<Planned> {
  const { storyId, due, ...asked } = parsed(storyAssignmentForm, given);
  return begin(who, 'assign', {}, async (tx) => {
    const { row, facts } = await takeInHand(tx, storyId);
    const may = mayAssignStory(who, facts);
    if (!may.allowed) throw new NotAllowed(may.why);
    const could = couldDo(await readAssignee(tx, asked.staffId), asked.what, facts);
    if (!could.allowed) throw new NotAllowed(could.why);
    const title = row.headline.trim().slice(0, longestTitle);
    if (title === '') throw new Incomplete({ headline: 'missing' });
    const translates = asked.what === 'translation';
    if (translates) await mustNotBeTranslated(tx, row);
    const bound = translates ? { originalId: storyId } : { storyId };
    await mustNotBeAsked(tx, { ...asked, ...bound });
    return insertAssignment(tx, who, {
      ...asked,
      ...bound,
      title,
      language: translates ? otherLanguage(row.language) : row.language,
      sectionId: facts.sectionId as string,
      dueAt: momentOrAsk(due, await houseZone(tx), 'due.time'),
    });
  });
}

async function mustNotBeTranslated(tx: Transaction, row: typeof stories.$inferSelect): Promise<void> {
  if (!row.translationGroup) return;
  const there = await tx.$count(
    stories,
    and(eq(stories.translationGroup, row.translationGroup), ne(stories.language, row.language)),
  );
  if (there > 0) throw new Incomplete({ originalId: 'translated_already' });
}

/** The same is not asked of the same person twice while they have it. */
async function mustNotBeAsked(
  tx: Transaction,
  asked: Pick<typeof assignments.$inferInsert, 'staffId' | 'what' | 'storyId' | 'originalId'>,
): Promise<void> {
  const of = asked.storyId
    ? eq(assignments.storyId, asked.storyId)
    : eq(assignments.originalId, asked.originalId ?? '');
  const there = await tx.$count(
    assignments,
    and(
      of,
      eq(assignments.staffId, asked.staffId),
      eq(assignments.what, asked.what ?? 'text'),
      inArray(assignments.state, [...openStates]),
    ),
  );
  if (there > 0) throw new NotAllowed('asked_already');
}
