import { date, index, integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { coverages } from './bylines.ts';
import { type Bilingual, id } from './columns.ts';
import { stories } from './stories.ts';

/** What an editor chose of a coverage: its key stories in order; of a series, its parts in order. */
export const coverageStories = pgTable(
  'coverage_stories',
  {
    coverageId: uuid('coverage_id')
      .notNull()
      .references(() => coverages.id),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.coverageId, t.storyId] })],
);

/** The timeline of a coverage: what happened on which day, and the story that tells it, if one does. */
export const coverageEntries = pgTable(
  'coverage_entries',
  {
    id: id(),
    coverageId: uuid('coverage_id')
      .notNull()
      .references(() => coverages.id),
    day: date('day').notNull(),
    texts: jsonb('texts').$type<Bilingual>().notNull(),
    storyId: uuid('story_id').references(() => stories.id),
    /** Among the entries of one day. */
    position: integer('position').notNull(),
  },
  (t) => [index('coverage_entries_in_order').on(t.coverageId, t.day, t.position)],
);
