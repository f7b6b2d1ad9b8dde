import { eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { stories } from '#db/schema/index.ts';
import { NotFound } from '../refusals.ts';
import { uuidPattern } from './document/body.ts';
import type { StoryContent } from './document/content.ts';
import { takeInHand } from './in-hand.ts';
import type { StoryFacts } from './permissions.ts';
import { type Person, peopleOf } from './reading.ts';

/** The words of a story as they stand now, with all a writer needs to go on from them. Fit for JSON. */
export type AsItStands = {
  storyId: string;
  version: number;
  sha256: string;
  content: StoryContent;
  savedBy: Person;
  /** ISO 8601, UTC. */
  savedAt: string;
  /** The last writer's own name for their save: who knows it was that writer. */
  saveId: string | null;
  facts: StoryFacts;
};

/**
 * Reads the working copy of a story, all of one instant.
 * @param storyId the story's id, as it came from outside
 * @throws NotFound
 */
export async function asItStands(storyId: string): Promise<AsItStands> {
  if (!uuidPattern.test(storyId)) throw new NotFound('story');
  return desk().transaction(
    async (tx) => {
      const { row, copy, facts } = await takeInHand(tx, storyId, false);
      const people = await peopleOf(tx, [copy.savedBy]);
      return {
        storyId: row.id,
        version: row.version,
        sha256: copy.sha256,
        content: copy.content,
        savedBy: people.get(copy.savedBy) ?? { id: copy.savedBy, name: '' },
        savedAt: copy.savedAt.toISOString(),
        saveId: copy.saveId,
        facts,
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/**
 * The version a story is at, and nothing more: cheap enough to ask often.
 * @param storyId the story's id, as it came from outside
 * @throws NotFound
 */
export async function versionOf(storyId: string): Promise<number> {
  if (!uuidPattern.test(storyId)) throw new NotFound('story');
  const [row] = await desk()
    .select({ version: stories.version })
    .from(stories)
    .where(eq(stories.id, storyId));
  if (!row) throw new NotFound('story');
  return row.version;
}
