import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, madeAt } from './columns.ts';
import { schedules } from './schedules.ts';
import { staff } from './staff.ts';
import { revisions, stories } from './stories.ts';

export const publicationKinds = [
  'first',
  'update',
  'correction',
  'clarification',
  'editors_note',
  'retraction',
  'kill',
] as const;

/** An editor's answer, bound to the words it answers. */
export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references((): AnyPgColumn => stories.id),
    revisionId: uuid('revision_id').notNull(),
    sha256: text('sha256').notNull(),
    verdict: text('verdict', { enum: ['approved', 'changes_requested'] }).notNull(),
    /** Approved and published by one pair of eyes in breaking news; `note` holds the written reason. */
    alone: boolean('alone').notNull().default(false),
    note: text('note').notNull().default(''),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    at: madeAt('at'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by').references(() => staff.id),
    withdrawnWhy: text('withdrawn_why'),
  },
  (t) => [
    foreignKey({
      name: 'reviews_of_exactly_these_words',
      columns: [t.revisionId, t.sha256, t.storyId],
      foreignColumns: [revisions.id, revisions.sha256, revisions.storyId],
    }),
    unique('reviews_verdict').on(t.id, t.revisionId, t.storyId, t.verdict),
    check('reviews_say_what_to_change', sql`${t.verdict} = 'approved' or btrim(${t.note}) <> ''`),
    check('reviews_alone_has_reason', sql`not ${t.alone} or btrim(${t.note}) <> ''`),
    index('reviews_of_story').on(t.storyId, t.at),
  ],
);

/** What went live, and what was taken down. */
export const publications = pgTable(
  'publications',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references((): AnyPgColumn => stories.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => revisions.id),
    reviewId: uuid('review_id'),
    /** Always `approved`: half of the key that lets only an approved revision through. */
    verdict: text('verdict').notNull().default('approved'),
    kind: text('kind', { enum: publicationKinds }).notNull(),
    /** Of a correction: what readers were told wrongly, and what is so. */
    wrong: text('wrong').notNull().default(''),
    right: text('right').notNull().default(''),
    note: text('note').notNull().default(''),
    /** Of a retraction: readers may still read the words, under the notice. */
    wordsStay: boolean('words_stay').notNull().default(false),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    at: madeAt('at'),
    /** The order the clock carried out; null for one pressed by hand. Each order is carried out once. */
    scheduleId: uuid('schedule_id')
      .references((): AnyPgColumn => schedules.id)
      .unique(),
  },
  (t) => [
    foreignKey({
      name: 'publications_of_approved_revisions',
      columns: [t.reviewId, t.revisionId, t.storyId, t.verdict],
      foreignColumns: [reviews.id, reviews.revisionId, reviews.storyId, reviews.verdict],
    }),
    check('publications_verdict_is_approved', sql`${t.verdict} = 'approved'`),
    check('publications_need_approval', sql`${t.kind} = 'kill' or ${t.reviewId} is not null`),
    check('publications_words_stay_of_a_retraction', sql`not ${t.wordsStay} or ${t.kind} = 'retraction'`),
    check(
      'publications_say_why',
      sql`${t.kind} not in ('clarification', 'editors_note', 'retraction', 'kill') or btrim(${t.note}) <> ''`,
    ),
    // Not of corrections made before these columns were: what went out stands as it was.
    check(
      'publications_say_what_is_right',
      sql`${t.kind} <> 'correction' or (btrim(${t.wrong}) <> '' and btrim(${t.right}) <> '')`,
    ),
    index('publications_of_story').on(t.storyId, t.at),
    index('publications_by_time').on(t.at),
    index('publications_told')
      .on(t.at.desc(), t.id.desc())
      .where(sql`${t.kind} in ('correction', 'clarification', 'editors_note')`),
  ],
);
