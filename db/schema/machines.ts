import { sql } from 'drizzle-orm';
import { boolean, check, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { type Bilingual, instant } from './columns.ts';

/** What machines are told: one row, or none while nobody chose. */
export const machines = pgTable(
  'machines',
  {
    one: boolean('one').primaryKey().default(true),
    /** As `newsroom/machines/rules.ts` parses them. */
    rules: jsonb('rules').notNull(),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
  },
  (t) => [check('machines_is_one_row', sql`${t.one}`)],
);

/** What the newsroom promises readers, each a page of its own or an address elsewhere. */
export const policies = pgTable('policies', {
  kind: text('kind').primaryKey(),
  /** Markdown. */
  texts: jsonb('texts').$type<Bilingual>().notNull(),
  /** Stands elsewhere: this address instead of a page here. */
  url: text('url').notNull().default(''),
  updatedAt: instant('updated_at').notNull().default(sql`now()`),
});
