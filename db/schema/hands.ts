import { boolean, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { staff } from './staff.ts';
import { stories } from './stories.ts';

/**
 * Who has had a hand in a story since it last went out: stood in the byline of kept words, submitted it, changed it.
 * Leaving the byline or handing the submission to another does not make their eyes other eyes.
 */
export const storyHands = pgTable(
  'story_hands',
  {
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    how: text('how', { enum: ['byline', 'submitted', 'edited'] }).notNull(),
    /** Edited while the story stood in a section where that bars from approving; moving it elsewhere changes nothing. */
    barred: boolean('barred').notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.staffId, t.how] })],
);
