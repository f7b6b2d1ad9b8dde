import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { type Bilingual, id, madeAt } from './columns.ts';
import { pictures } from './pictures.ts';
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
  portraitId: uuid('portrait_id').references(() => pictures.id),
  /** What they cover. */
  beats: jsonb('beats').$type<Bilingual>().notNull().default(sql`'{"en":"","ko":""}'::jsonb`),
  /** For readers; empty: none is shown. */
  email: text('email').notNull().default(''),
  social: jsonb('social').$type<{ name: string; url: string }[]>().notNull().default([]),
  createdAt: madeAt(),
});

export const topics = pgTable(
  'topics',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    names: jsonb('names').$type<Bilingual>().notNull(),
    /** Other words it is found by. */
    synonyms: jsonb('synonyms').$type<string[]>().notNull().default([]),
    /** The topic this one stands for since it was merged; that one is never merged itself. */
    mergedInto: uuid('merged_into').references((): AnyPgColumn => topics.id),
    createdAt: madeAt(),
  },
  (t) => [
    check('topics_merged_into_another', sql`${t.mergedInto} <> ${t.id}`),
    index('topics_merged').on(t.mergedInto),
  ],
);

/** A named package of stories, shown to readers as Special Coverage. */
export const coverages = pgTable('coverages', {
  id: id(),
  slug: text('slug').notNull().unique(),
  names: jsonb('names').$type<Bilingual>().notNull(),
  introductions: jsonb('introductions').$type<Bilingual>().notNull().default(sql`'{"en":"","ko":""}'::jsonb`),
  /** A series has parts in an order. */
  kind: text('kind', { enum: ['coverage', 'series'] })
    .notNull()
    .default('coverage'),
  /** Counts how often its stories and timeline were arranged. */
  version: integer('version').notNull().default(1),
  createdAt: madeAt(),
});
