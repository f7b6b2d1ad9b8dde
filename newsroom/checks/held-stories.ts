import { desc, eq, isNull } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { holds, staff, stories } from '#db/schema/index.ts';

export type HeldStory = {
  storyId: string;
  headline: string;
  language: 'en' | 'ko';
  by: string;
  at: Date;
  reason: string;
};

/** More are on the desk's list; a newsroom with this many has another problem. */
const most = 50;

/** The stories on which a legal hold stands, the newest hold first. */
export async function heldStories(): Promise<HeldStory[]> {
  return desk()
    .select({
      storyId: stories.id,
      headline: stories.headline,
      language: stories.language,
      by: staff.name,
      at: holds.at,
      reason: holds.reason,
    })
    .from(holds)
    .innerJoin(stories, eq(stories.id, holds.storyId))
    .innerJoin(staff, eq(staff.id, holds.by))
    .where(isNull(holds.liftedAt))
    .orderBy(desc(holds.at))
    .limit(most);
}
