import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { authors } from './bylines.ts';
import { id, instant, madeAt } from './columns.ts';
import { sections } from './house.ts';
import { publications, reviews } from './publications.ts';
import { staff } from './staff.ts';

export const workingStates = ['draft', 'submitted', 'changes_requested', 'approved', 'spiked'] as const;
export const publicStates = ['none', 'scheduled', 'live', 'retracted', 'killed'] as const;

type BoardColumns = Record<'dueAt' | 'working' | 'public' | 'approvalId', AnyPgColumn>;

/** When a story is due, for an order in which those without a time come last. */
export const dueOrNever = ({ dueAt }: Pick<BoardColumns, 'dueAt'>) =>
  sql`coalesce(${dueAt}, 'infinity'::timestamptz)`;

/** Stories somebody still has to do something to: the condition of the board's indexes, word for word. */
export const onBoard = ({ working, public: shown, approvalId }: Omit<BoardColumns, 'dueAt'>) =>
  sql`${working} <> 'spiked' and ${shown} not in ('killed', 'retracted') and (${working} <> 'approved' or ${approvalId} is not null)`;

/**
 * A story: where its working copy stands and what readers see of it. `version` counts every write to it, of words
 * or of state; each act says which version it was based on, and a stale one is refused.
 */
export const stories = pgTable(
  'stories',
  {
    id: id(),
    language: text('language', { enum: ['en', 'ko'] }).notNull(),
    working: text('working', { enum: workingStates }).notNull().default('draft'),
    public: text('public', { enum: publicStates }).notNull().default('none'),
    version: integer('version').notNull().default(1),

    // Copies of the working copy's own, for lists.
    headline: text('headline').notNull().default(''),
    slug: text('slug').notNull().default(''),
    sectionId: uuid('section_id').references(() => sections.id),
    words: integer('words').notNull().default(0),

    /** 1 is most urgent, 5 can wait. */
    priority: integer('priority').notNull().default(3),
    /** When the words are wanted. */
    dueAt: instant('due_at'),
    embargoUntil: instant('embargo_until'),
    /** When the order to publish that waits is due; a copy of the schedule's own, for lists. */
    scheduledFor: instant('scheduled_for'),
    /** Stories of one group are each other's translations. */
    translationGroup: uuid('translation_group'),

    creatorId: uuid('creator_id')
      .notNull()
      .references(() => staff.id),
    submitterId: uuid('submitter_id').references(() => staff.id),
    submittedAt: instant('submitted_at'),
    /** The approval that stands and is not yet published. */
    approvalId: uuid('approval_id').references((): AnyPgColumn => reviews.id),
    livePublicationId: uuid('live_publication_id').references((): AnyPgColumn => publications.id),
    firstPublishedAt: instant('first_published_at'),
    /** What it was before it was spiked, to be restored to. */
    spikedFrom: text('spiked_from', { enum: workingStates }),
    stateSince: madeAt('state_since'),
    createdAt: madeAt(),
    updatedAt: madeAt('updated_at'),
  },
  (t) => [
    check(
      'stories_live_has_publication',
      sql`${t.public} not in ('live', 'retracted', 'killed') or ${t.livePublicationId} is not null`,
    ),
    check('stories_spiked_is_not_live', sql`${t.working} <> 'spiked' or ${t.public} <> 'live'`),
    check('stories_approval_stands', sql`${t.approvalId} is null or ${t.working} = 'approved'`),
    check(
      'stories_approved_or_published',
      sql`${t.working} <> 'approved' or ${t.approvalId} is not null or ${t.public} in ('live', 'retracted', 'killed')`,
    ),
    check(
      'stories_scheduled_has_time',
      sql`(${t.public} <> 'scheduled' or ${t.scheduledFor} is not null) and (${t.scheduledFor} is null or (${t.approvalId} is not null and ${t.public} in ('scheduled', 'live')))`,
    ),
    check('stories_priority_is_one_of_five', sql`${t.priority} between 1 and 5`),
    uniqueIndex('stories_one_per_language_in_group').on(t.translationGroup, t.language),
    index('stories_by_update').on(t.updatedAt.desc(), t.id.desc()),
    index('stories_by_section').on(t.sectionId, t.updatedAt.desc(), t.id.desc()),
    index('stories_by_state').on(t.working, t.updatedAt.desc(), t.id.desc()),
    index('stories_by_states').on(t.working, t.public),
    index('stories_by_public').on(t.public, t.updatedAt.desc(), t.id.desc()),
    index('stories_by_creator').on(t.creatorId, t.updatedAt.desc(), t.id.desc()),
    index('stories_by_creation').on(t.createdAt.desc(), t.id.desc()),
    index('stories_by_headline').using('gin', sql`${t.headline} gin_trgm_ops`),
    index('stories_by_slug').using('gin', sql`${t.slug} gin_trgm_ops`),
    index('stories_to_publish').on(t.stateSince).where(sql`${t.approvalId} is not null`),
    index('stories_scheduled').on(t.scheduledFor).where(sql`${t.scheduledFor} is not null`),
    // The board: a column in its order, of the whole newsroom or of one section. What is out already is no card's.
    index('stories_on_board').on(t.working, t.priority, dueOrNever(t), t.stateSince, t.id).where(onBoard(t)),
    index('stories_on_board_of_section')
      .on(t.sectionId, t.working, t.priority, dueOrNever(t), t.stateSince, t.id)
      .where(onBoard(t)),
    index('stories_waiting')
      .on(t.working, t.stateSince)
      .where(sql`${t.working} in ('submitted', 'changes_requested', 'approved')`),
  ],
);

/** The words as they stand now, saved over and over while somebody types. */
export const workingCopies = pgTable('working_copies', {
  storyId: uuid('story_id')
    .primaryKey()
    .references(() => stories.id),
  content: jsonb('content').notNull(),
  sha256: text('sha256').notNull(),
  savedBy: uuid('saved_by')
    .notNull()
    .references(() => staff.id),
  savedAt: madeAt('saved_at'),
  /** The writer's own name for its last save: a save whose answer was lost on the way is known again. */
  saveId: uuid('save_id'),
});

/** Who stands in the byline of the working copy. */
export const storyBylines = pgTable(
  'story_bylines',
  {
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    authorId: uuid('author_id')
      .notNull()
      .references(() => authors.id),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.authorId] }),
    index('story_bylines_of_author').on(t.authorId, t.storyId),
  ],
);

/** Immutable: what a story said at one moment. The database refuses to change or remove a row. */
export const revisions = pgTable(
  'revisions',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    number: integer('number').notNull(),
    content: jsonb('content').notNull(),
    /** Over the canonical form (RFC 8785) of `content`. */
    sha256: text('sha256').notNull(),
    why: text('why', {
      enum: [
        'created',
        'imported',
        'kept',
        'submitted',
        'edited_submitted',
        'edited_approved',
        'approved',
        'restored',
        'merged',
        'published_alone',
      ],
    }).notNull(),
    note: text('note').notNull().default(''),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    at: madeAt('at'),
  },
  (t) => [
    uniqueIndex('revisions_number').on(t.storyId, t.number),
    unique('revisions_hash').on(t.id, t.sha256, t.storyId),
  ],
);

/** A slug belongs to one story for ever once it was published; old ones redirect. */
export const slugs = pgTable(
  'slugs',
  {
    language: text('language', { enum: ['en', 'ko'] }).notNull(),
    slug: text('slug').notNull(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    claimedAt: madeAt('claimed_at'),
    publishedAt: instant('published_at'),
  },
  (t) => [primaryKey({ columns: [t.language, t.slug] }), index('slugs_of_story').on(t.storyId)],
);
