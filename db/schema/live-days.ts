import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { madeAt } from './columns.ts';

/** How many live stories first came out on each day (UTC), for sitemaps: kept by a trigger. */
export const liveDays = pgTable(
  'live_days',
  {
    language: text('language', { enum: ['en', 'ko'] }).notNull(),
    day: date('day').notNull(),
    count: integer('count').notNull(),
    /** When the newest publication of any of them was. */
    changedAt: madeAt('changed_at'),
  },
  (t) => [primaryKey({ columns: [t.language, t.day] })],
);
