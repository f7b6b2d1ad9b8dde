import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
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
import { sections } from './house.ts';
import { staff } from './staff.ts';

export const editionStates = ['waiting', 'published', 'cancelled', 'failed'] as const;

/**
 * A front page: one in each language for the site and for each section; the database makes them. `version` counts every
 * write of its draft. One window at a time holds it to lay it out; a hold nobody was heard of for a while is none.
 */
export const fronts = pgTable(
  'fronts',
  {
    id: id(),
    language: text('language', { enum: ['en', 'ko'] }).notNull(),
    /** Null: the front of the whole site. */
    sectionId: uuid('section_id').references(() => sections.id, { onDelete: 'cascade' }),
    /** Null: nobody has laid it out yet. */
    draft: jsonb('draft'),
    version: integer('version').notNull().default(1),
    draftBy: uuid('draft_by').references(() => staff.id),
    draftAt: instant('draft_at'),
    /** What readers see; null: the front is filled by rules. */
    liveEditionId: uuid('live_edition_id').references((): AnyPgColumn => frontEditions.id),
    heldBy: uuid('held_by').references(() => staff.id),
    /** The window's own name for itself. */
    heldTab: uuid('held_tab'),
    heldSince: instant('held_since'),
    heldSeenAt: instant('held_seen_at'),
  },
  (t) => [
    unique('fronts_one_each').on(t.language, t.sectionId).nullsNotDistinct(),
    check(
      'fronts_held_whole',
      sql`num_nonnulls(${t.heldBy}, ${t.heldTab}, ${t.heldSince}, ${t.heldSeenAt}) in (0, 4)`,
    ),
  ],
);

/**
 * A layout that went out, or is to go out at an instant. What it shows is never changed, and no row is removed; going
 * back to an earlier one is a new row. At most one waits for a front.
 */
export const frontEditions = pgTable(
  'front_editions',
  {
    id: id(),
    frontId: uuid('front_id')
      .notNull()
      .references((): AnyPgColumn => fronts.id),
    layout: jsonb('layout').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    madeAt: madeAt('made_at'),
    /** When it was ordered for; null: it went out at once. */
    at: instant('at'),
    /** The edition it brings back. */
    broughtBackId: uuid('brought_back_id').references((): AnyPgColumn => frontEditions.id),
    state: text('state', { enum: editionStates }).notNull(),
    publishedAt: instant('published_at'),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by').references(() => staff.id),
    /** The refusal it failed on. */
    why: text('why').notNull().default(''),
    /** Not before this: a try that went wrong on our side is made again, later and later. */
    nextTry: instant('next_try'),
    tries: integer('tries').notNull().default(0),
  },
  (t) => [
    check('front_editions_went_out', sql`(${t.state} = 'published') = (${t.publishedAt} is not null)`),
    check('front_editions_wait_for_a_time', sql`${t.state} = 'published' or ${t.at} is not null`),
    uniqueIndex('front_editions_one_waits').on(t.frontId).where(sql`${t.state} = 'waiting'`),
    index('front_editions_due').on(t.at, t.id).where(sql`${t.state} = 'waiting'`),
    index('front_editions_of_front').on(t.frontId, t.madeAt),
  ],
);

/** A draft that another took the place of, kept for whoever made it; removed by nobody. */
export const keptDrafts = pgTable(
  'kept_drafts',
  {
    id: id(),
    frontId: uuid('front_id')
      .notNull()
      .references(() => fronts.id),
    layout: jsonb('layout').notNull(),
    /** Whose it was. */
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    keptAt: madeAt('kept_at'),
    /** `taken`: the draft as another took it over; `unsaved`: what stood in a window that had lost its hold. */
    why: text('why', { enum: ['taken', 'unsaved'] }).notNull(),
  },
  (t) => [index('kept_drafts_of_front').on(t.frontId, t.keptAt)],
);
