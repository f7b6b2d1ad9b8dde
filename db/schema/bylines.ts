import { sql } from 'drizzle-orm';
import { jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { type Bilingual, id, madeAt } from './columns.ts';
import { staff } from './staff.ts';

/** A byline profile; its person may have an account here or not. */
export const authors = pgTable('authors', {
  id: id(),
  slug: text('slug').notNull().unique(),
  names: jsonb('names').$type<Bilingual>().notNull(),
  titles: jsonb('titles').$type<Bilingual>().notNull().default({ en: '', ko: '' }),
  about: jsonb('about').$type<Bilingual>().notNull().default({ en: '', ko: '' }),
  staffId: uuid('staff_id')
    .unique()
    .references(() => staff.id),
  createdAt: madeAt(),
});

export const topics = pgTable('topics', {
  id: id(),
  slug: text('slug').notNull().unique(),
  names: jsonb('names').$type<Bilingual>().notNull(),
  createdAt: madeAt(),
});

/** A named package of stories, shown to readers as Special Coverage. */
export const coverages = pgTable('coverages', {
  id: id(),
  slug: text('slug').notNull().unique(),
  names: jsonb('names').$type<Bilingual>().notNull(),
  introductions: jsonb('introductions').$type<Bilingual>().notNull().default(sql`'{"en":"","ko":""}'::jsonb`),
  createdAt: madeAt(),
});
