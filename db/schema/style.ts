import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, instant, madeAt } from './columns.ts';
import { staff } from './staff.ts';

export const styleKinds = ['spelling', 'title', 'number', 'banned', 'word'] as const;

/**
 * The house style: what is written otherwise here, and words that are right though no dictionary has them. In a
 * pattern `#` stands for a number. A rule that was taken out stays, so that the ledger's id leads somewhere.
 */
export const houseStyle = pgTable(
  'house_style',
  {
    id: id(),
    language: text('language', { enum: ['en', 'ko'] }).notNull(),
    kind: text('kind', { enum: styleKinds }).notNull(),
    pattern: text('pattern').notNull(),
    /** What is written in its place; empty: nothing fits every time, the writer decides. */
    instead: text('instead').notNull().default(''),
    reason: text('reason').notNull().default(''),
    by: uuid('by').references(() => staff.id),
    createdAt: madeAt(),
    removedAt: instant('removed_at'),
  },
  (t) => [
    uniqueIndex('house_style_once')
      .on(t.language, sql`lower(${t.pattern})`)
      .where(sql`${t.removedAt} is null`),
    index('house_style_of_language').on(t.language, t.kind),
  ],
);
