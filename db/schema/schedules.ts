import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, instant, madeAt } from './columns.ts';
import { reviews } from './publications.ts';
import { staff } from './staff.ts';
import { revisions, stories } from './stories.ts';

export const scheduleStates = ['waiting', 'done', 'cancelled', 'failed'] as const;
/** What can be left to the clock. A kill never waits. */
export const scheduledKinds = ['first', 'update', 'correction', 'clarification'] as const;

/**
 * An order to publish one approved revision at an instant. A row is never changed but to end it, and never removed;
 * another time is another row. At most one waits for a story.
 */
export const schedules = pgTable(
  'schedules',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => revisions.id),
    reviewId: uuid('review_id').notNull(),
    /** Always `approved`: half of the key that lets only an approved revision be scheduled. */
    verdict: text('verdict').notNull().default('approved'),
    kind: text('kind', { enum: scheduledKinds }).notNull(),
    /** What readers are told with it. */
    wrong: text('wrong').notNull().default(''),
    right: text('right').notNull().default(''),
    note: text('note').notNull().default(''),
    at: instant('at').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    madeAt: madeAt('made_at'),
    state: text('state', { enum: scheduleStates }).notNull().default('waiting'),
    endedAt: instant('ended_at'),
    /** Null where the clock ended it. */
    endedBy: uuid('ended_by').references(() => staff.id),
    /** The act that cancelled it, or the refusal it failed on. */
    why: text('why').notNull().default(''),
    /** How long after its time it was taken in hand, by the database's clock. */
    lateMs: integer('late_ms'),
    /** Not before this: a try that went wrong on our side is made again, later and later. */
    nextTry: instant('next_try').notNull(),
    tries: integer('tries').notNull().default(0),
    /** When people were called because it was late or failed. */
    alarmedAt: instant('alarmed_at'),
    /** Who of them took it up: until then it stands in red on the desk's front. */
    seenBy: uuid('seen_by').references(() => staff.id),
    seenAt: instant('seen_at'),
  },
  (t) => [
    foreignKey({
      name: 'schedules_of_approved_revisions',
      columns: [t.reviewId, t.revisionId, t.storyId, t.verdict],
      foreignColumns: [reviews.id, reviews.revisionId, reviews.storyId, reviews.verdict],
    }),
    check('schedules_verdict_is_approved', sql`${t.verdict} = 'approved'`),
    check('schedules_say_why', sql`${t.kind} <> 'clarification' or btrim(${t.note}) <> ''`),
    check(
      'schedules_say_what_is_right',
      sql`${t.kind} <> 'correction' or (btrim(${t.wrong}) <> '' and btrim(${t.right}) <> '')`,
    ),
    check('schedules_end_once', sql`(${t.state} = 'waiting') = (${t.endedAt} is null)`),
    uniqueIndex('schedules_one_waits').on(t.storyId).where(sql`${t.state} = 'waiting'`),
    uniqueIndex('schedules_once')
      .on(t.storyId, t.revisionId, t.kind)
      .where(sql`${t.state} in ('waiting', 'done')`),
    index('schedules_due').on(t.at, t.id).where(sql`${t.state} = 'waiting'`),
    index('schedules_by_time').on(t.at),
    index('schedules_of_story').on(t.storyId, t.madeAt),
    index('schedules_alarms').on(t.alarmedAt).where(sql`${t.alarmedAt} is not null and ${t.seenAt} is null`),
  ],
);
