import type { z } from 'zod';
import { now } from '../../clock.ts';
import { parsed } from '../../parsed.ts';
import { createWithin } from '../../stories/acts/create.ts';
import type { Who } from '../../stories/permissions.ts';
import { base } from '../fields.ts';
import { performOnAssignment } from '../performing.ts';

/**
 * Begins the story an assignment asks for: a draft of the assignee's own, with the language, section and working
 * headline of the assignment, and linked to it. A translation is begun beside its original.
 * @param who who is asking
 * @param given the assignment and its version on the screen
 * @returns the story's id
 * @throws NotAllowed, StalePlan, NotFound, Incomplete (there is a translation into that language already)
 */
export async function beginStory(who: Who, given: z.input<typeof base>): Promise<{ storyId: string }> {
  let begun = '';
  await performOnAssignment(who, 'begin_story', parsed(base, given), async (row, tx) => {
    const { storyId } = await createWithin(
      tx,
      who,
      {
        language: row.language,
        content: { headline: row.title, sectionId: row.sectionId },
        ...(row.what === 'translation' && row.originalId ? { translationOf: row.originalId } : {}),
      },
      'created',
    );
    begun = storyId;
    return {
      set: { storyId, ...(row.state === 'accepted' ? {} : { stateSince: now() }) },
      detail: { storyId },
    };
  });
  return { storyId: begun };
}
