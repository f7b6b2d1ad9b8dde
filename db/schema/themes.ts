import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytea, id, instant, madeAt } from './columns.ts';
import { staff } from './staff.ts';

/** How the site looks, each time it was published; the one draft is the row that was not yet. */
export const themes = pgTable(
  'themes',
  {
    id: id(),
    /** As `newsroom/theme/look.ts` parses it. */
    look: jsonb('look').notNull(),
    /** Goes up with each save of the draft: a save based on an older one is refused. */
    version: integer('version').notNull().default(1),
    savedBy: uuid('saved_by').references(() => staff.id),
    savedAt: madeAt('saved_at'),
    publishedAt: instant('published_at'),
  },
  (t) => [
    uniqueIndex('themes_one_draft').on(sql`(true)`).where(sql`${t.publishedAt} is null`),
    index('themes_published').on(t.publishedAt.desc()).where(sql`${t.publishedAt} is not null`),
  ],
);

/** A logo's bytes, cleaned, under the hash of them; never changed. */
export const logos = pgTable('logos', {
  sha256: text('sha256').primaryKey(),
  type: text('type', { enum: ['image/svg+xml', 'image/webp'] }).notNull(),
  bytes: bytea('bytes').notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  madeAt: madeAt('made_at'),
});
