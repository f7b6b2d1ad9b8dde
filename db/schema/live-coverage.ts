import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, madeAt } from './columns.ts';
import { staff } from './staff.ts';
import { stories } from './stories.ts';

export const entryStates = ['draft', 'submitted', 'sent_back', 'out', 'taken_down', 'discarded'] as const;

/** A published story that runs live, or ran: from when, and until when. */
export const runningStories = pgTable(
  'running_stories',
  {
    storyId: uuid('story_id')
      .primaryKey()
      .references(() => stories.id),
    startedAt: instant('started_at').notNull(),
    startedBy: uuid('started_by')
      .notNull()
      .references(() => staff.id),
    /** Null: it still runs. */
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by').references(() => staff.id),
  },
  (t) => [
    check('running_stories_end_whole', sql`(${t.endedAt} is null) = (${t.endedBy} is null)`),
    index('running_stories_now').on(t.startedAt.desc(), t.storyId).where(sql`${t.endedAt} is null`),
  ],
);

/**
 * A short piece of a story that runs live. `state` is where its words stand in the newsroom; while `shown`, readers keep
 * the words of `release_id`, whatever is written meanwhile. `version` counts every write.
 */
export const entries = pgTable(
  'entries',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => runningStories.storyId),
    /** Whose byline it has. */
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    state: text('state', { enum: entryStates }).notNull().default('draft'),
    shown: boolean('shown').notNull().default(false),
    version: integer('version').notNull().default(1),
    content: jsonb('content').notNull(),
    sha256: text('sha256').notNull(),
    /** One of the moments that are listed above all entries. */
    key: boolean('key').notNull().default(false),
    submitterId: uuid('submitter_id').references(() => staff.id),
    submittedAt: instant('submitted_at'),
    /** Who wrote in it since it last went out. */
    writerIds: uuid('writer_ids').array().notNull().default(sql`'{}'`),
    /** Who edited what was filed since it last went out. */
    editorIds: uuid('editor_ids').array().notNull().default(sql`'{}'`),
    /** Why it was sent back, the last time. */
    note: text('note').notNull().default(''),
    releaseId: uuid('release_id'),
    firstOutAt: instant('first_out_at'),
    takenDownAt: instant('taken_down_at'),
    takenDownBy: uuid('taken_down_by').references(() => staff.id),
    takenDownWhy: text('taken_down_why').notNull().default(''),
    createdAt: madeAt(),
    updatedAt: madeAt('updated_at'),
  },
  (t) => [
    foreignKey({
      name: 'entries_show_their_own',
      columns: [t.releaseId, t.id],
      foreignColumns: [entryReleases.id as AnyPgColumn, entryReleases.entryId as AnyPgColumn],
    }),
    check('entries_shown_went_out', sql`not ${t.shown} or ${t.releaseId} is not null`),
    check('entries_out_is_shown', sql`${t.state} <> 'out' or ${t.shown}`),
    check(
      'entries_put_away_is_not_shown',
      sql`${t.state} not in ('taken_down', 'discarded') or not ${t.shown}`,
    ),
    check(
      'entries_taken_down_with_a_reason',
      sql`(${t.state} = 'taken_down') = (${t.takenDownAt} is not null) and (${t.takenDownAt} is null or (${t.takenDownBy} is not null and btrim(${t.takenDownWhy}) <> ''))`,
    ),
    index('entries_of_story').on(t.storyId, t.firstOutAt.desc(), t.id),
    index('entries_shown').on(t.storyId, t.firstOutAt.desc(), t.id.desc()).where(sql`${t.shown}`),
  ],
);

/** Immutable: what an entry said at one moment. The database refuses to change or remove a row. */
export const entryRevisions = pgTable(
  'entry_revisions',
  {
    id: id(),
    entryId: uuid('entry_id')
      .notNull()
      .references((): AnyPgColumn => entries.id),
    number: integer('number').notNull(),
    content: jsonb('content').notNull(),
    /** Over the canonical form (RFC 8785) of `content`. */
    sha256: text('sha256').notNull(),
    why: text('why', { enum: ['filed', 'edited_filed', 'let_out_alone'] }).notNull(),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    at: madeAt('at'),
  },
  (t) => [
    uniqueIndex('entry_revisions_number').on(t.entryId, t.number),
    unique('entry_revisions_hash').on(t.id, t.sha256, t.entryId),
    // Few entries are ever corrected.
    index('entry_revisions_correcting').on(t.id).where(sql`${t.content}->>'correction' <> ''`),
  ],
);

/** An editor's answer to an entry, bound to the words it answers. It stands as it was given. */
export const entryReviews = pgTable(
  'entry_reviews',
  {
    id: id(),
    entryId: uuid('entry_id')
      .notNull()
      .references((): AnyPgColumn => entries.id),
    revisionId: uuid('revision_id').notNull(),
    sha256: text('sha256').notNull(),
    verdict: text('verdict', { enum: ['approved', 'sent_back'] }).notNull(),
    /** Let out by one pair of eyes; `note` holds the written reason. */
    alone: boolean('alone').notNull().default(false),
    note: text('note').notNull().default(''),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    at: madeAt('at'),
  },
  (t) => [
    foreignKey({
      name: 'entry_reviews_of_exactly_these_words',
      columns: [t.revisionId, t.sha256, t.entryId],
      foreignColumns: [entryRevisions.id, entryRevisions.sha256, entryRevisions.entryId],
    }),
    unique('entry_reviews_verdict').on(t.id, t.revisionId, t.entryId, t.verdict),
    check('entry_reviews_say_what_to_change', sql`${t.verdict} = 'approved' or btrim(${t.note}) <> ''`),
    check('entry_reviews_alone_has_reason', sql`not ${t.alone} or btrim(${t.note}) <> ''`),
    index('entry_reviews_of_entry').on(t.entryId, t.at),
    index('entry_reviews_alone').on(t.at).where(sql`${t.alone}`),
  ],
);

/** What of an entry went out to readers, and when. */
export const entryReleases = pgTable(
  'entry_releases',
  {
    id: id(),
    entryId: uuid('entry_id')
      .notNull()
      .references((): AnyPgColumn => entries.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => entryRevisions.id),
    reviewId: uuid('review_id').notNull(),
    /** Always `approved`: half of the key that lets only approved words through. */
    verdict: text('verdict').notNull().default('approved'),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    at: madeAt('at'),
  },
  (t) => [
    foreignKey({
      name: 'entry_releases_of_approved_words',
      columns: [t.reviewId, t.revisionId, t.entryId, t.verdict],
      foreignColumns: [entryReviews.id, entryReviews.revisionId, entryReviews.entryId, entryReviews.verdict],
    }),
    check('entry_releases_verdict_is_approved', sql`${t.verdict} = 'approved'`),
    unique('entry_releases_of_entry').on(t.id, t.entryId),
    index('entry_releases_by_time').on(t.entryId, t.at),
  ],
);
