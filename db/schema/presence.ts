import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { staff } from './staff.ts';
import { stories } from './stories.ts';

/** Who has a story open now, a row a window; unlogged, for it is worth nothing after a crash. */
export const presence = pgTable(
  'presence',
  {
    /** The window's own name for itself. */
    tab: uuid('tab').primaryKey(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    /** The field the caret stands in; null: none. */
    field: text('field'),
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [index('presence_in_story').on(t.storyId)],
);
