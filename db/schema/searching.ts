import { sql } from 'drizzle-orm';
import { customType, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { liveStories } from './live.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/*
 * What readers search: a narrow row for each live story. The database keeps it by itself (`keep_searchable`), and it
 * goes with its live row.
 */

export const searchEntries = pgTable(
  'search_entries',
  {
    storyId: uuid('story_id')
      .primaryKey()
      .references(() => liveStories.storyId, { onDelete: 'cascade' }),
    language: text('language', { enum: ['en', 'ko'] }).notNull(),
    firstPublishedAt: instant('first_published_at').notNull(),
    embargoUntil: instant('embargo_until'),
    /** English by stems, Korean by pairs of letters; and when, where and by whom it was published. */
    terms: tsvector('terms').notNull(),
  },
  (t) => [index('search_entries_terms').using('gin', t.terms)],
);

/** Live stories whose words have not gone into the list of words yet. */
export const searchUnlearnt = pgTable('search_unlearnt', {
  storyId: uuid('story_id')
    .primaryKey()
    .references(() => liveStories.storyId, { onDelete: 'cascade' }),
});

/** Every word that was ever published, to find what a mistyped one was meant to be. */
export const searchWords = pgTable(
  'search_words',
  {
    language: text('language', { enum: ['en', 'ko'] }).notNull(),
    word: text('word').notNull(),
    /** The word as it is compared: in Latin letters, Korean by its letters rather than its syllables. */
    key: text('key').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.language, t.word] }),
    index('search_words_alike').using('gin', sql`${t.key} gin_trgm_ops`),
  ],
);
