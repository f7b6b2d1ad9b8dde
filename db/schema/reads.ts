import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { stories } from './stories.ts';

const count = (name: string) => integer(name).notNull().default(0);

/**
 * How often a story was read in an hour: where its readers came from, and how far down they got. Sums and nothing of
 * any reader.
 */
export const reads = pgTable(
  'reads',
  {
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    /** When the hour began. */
    hour: instant('hour').notNull(),
    direct: count('direct'),
    search: count('search'),
    social: count('social'),
    own: count('own'),
    feed: count('feed'),
    other: count('other'),
    /** Of those who read it, who got to the end of each quarter of its text. */
    quarter1: count('quarter_1'),
    quarter2: count('quarter_2'),
    quarter3: count('quarter_3'),
    quarter4: count('quarter_4'),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.hour] }),
    index('reads_by_hour').on(t.hour),
    check('reads_on_the_hour', sql`extract(epoch from ${t.hour})::bigint % 3600 = 0`),
  ],
);

/** What is read most, counted anew every minute: a story's place among those of its language and of its section. */
export const mostRead = pgTable('most_read', {
  storyId: uuid('story_id')
    .primaryKey()
    .references(() => stories.id),
  rank: integer('rank').notNull(),
  sectionRank: integer('section_rank').notNull(),
  at: instant('at').notNull(),
});
