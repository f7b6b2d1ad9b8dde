import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, madeAt } from './columns.ts';
import { staff } from './staff.ts';
import { stories } from './stories.ts';

export const commentedFields = ['headline', 'standfirst', 'body'] as const;

/**
 * Stands for ever: a word about a story, or about a passage of it. One that begins a thread is its own thread.
 * What it says lies in `comment_words`, where the passage stands now in `passages`.
 */
export const comments = pgTable(
  'comments',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    threadId: uuid('thread_id')
      .notNull()
      .references((): AnyPgColumn => comments.id),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    at: madeAt('at'),
    /** Null: it is about the whole story, or an answer within a thread. */
    field: text('field', { enum: commentedFields }),
    /** The words it was written about, as they were then. */
    quote: text('quote').notNull().default(''),
  },
  (t) => [
    check('comments_quote_a_field', sql`(${t.field} is null) = (${t.quote} = '')`),
    check('comments_only_begun_threads_quote', sql`${t.field} is null or ${t.threadId} = ${t.id}`),
    index('comments_of_story').on(t.storyId, t.at),
    index('comments_of_thread').on(t.threadId, t.at),
  ],
);

/** Stands for ever: what a comment says; a change of it is a row with the next number. */
export const commentWords = pgTable(
  'comment_words',
  {
    commentId: uuid('comment_id')
      .notNull()
      .references(() => comments.id),
    number: integer('number').notNull(),
    words: text('words').notNull(),
    /** Staff called by name in it. */
    mentions: jsonb('mentions').$type<string[]>().notNull().default(sql`'[]'::jsonb`),
    at: madeAt('at'),
  },
  (t) => [
    primaryKey({ columns: [t.commentId, t.number] }),
    check('comment_words_say_something', sql`btrim(${t.words}) <> ''`),
  ],
);

/** Stands for ever: a thread was resolved or opened again; the last row says how it is. */
export const threadStates = pgTable(
  'thread_states',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    threadId: uuid('thread_id')
      .notNull()
      .references(() => comments.id),
    state: text('state', { enum: ['resolved', 'open'] }).notNull(),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    at: madeAt('at'),
  },
  (t) => [index('thread_states_of_thread').on(t.threadId, t.id)],
);

/** Where a commented passage stood last in the working copy (W3C Web Annotation: TextQuoteSelector with a position). */
export const passages = pgTable('passages', {
  commentId: uuid('comment_id')
    .primaryKey()
    .references(() => comments.id),
  /** UTF-16 units from the beginning of the field's plain text. */
  start: integer('start').notNull(),
  quote: text('quote').notNull(),
  before: text('before').notNull(),
  after: text('after').notNull(),
});
