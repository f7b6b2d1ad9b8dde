import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, instant, madeAt } from './columns.ts';
import { staff } from './staff.ts';
import { stories } from './stories.ts';

/**
 * A lawyer's mark that keeps a story from readers. It stands until it is lifted with a word on why; the database lets
 * it be lifted once and changes nothing else of it.
 */
export const holds = pgTable(
  'holds',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    at: madeAt('at'),
    reason: text('reason').notNull(),
    liftedBy: uuid('lifted_by').references(() => staff.id),
    liftedAt: instant('lifted_at'),
    word: text('word').notNull().default(''),
  },
  (t) => [
    check('holds_say_why', sql`btrim(${t.reason}) <> ''`),
    check(
      'holds_are_lifted_with_a_word',
      sql`(${t.liftedAt} is null) = (${t.liftedBy} is null) and (${t.liftedAt} is null or btrim(${t.word}) <> '')`,
    ),
    uniqueIndex('holds_one_stands').on(t.storyId).where(sql`${t.liftedAt} is null`),
    index('holds_of_story').on(t.storyId, t.at),
  ],
);
