import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { type Bilingual, id, instant, madeAt } from './columns.ts';
import { sections } from './house.ts';
import { staff } from './staff.ts';
import { stories } from './stories.ts';

/**
 * One line of a section's checklist: an automatic check by its name, or words a person ticks. A line that is taken off
 * the list stays here, for what was ticked on it.
 */
export const checks = pgTable(
  'checks',
  {
    id: id(),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => sections.id),
    kind: text('kind', { enum: ['must', 'should'] }).notNull(),
    automatic: text('automatic'),
    texts: jsonb('texts').$type<Bilingual>(),
    settings: jsonb('settings').$type<Record<string, unknown>>().notNull().default({}),
    /** Whose tick counts. */
    tickedBy: text('ticked_by', { enum: ['writers', 'editors', 'lawyers'] })
      .notNull()
      .default('writers'),
    position: integer('position').notNull().default(0),
    removedAt: instant('removed_at'),
  },
  (t) => [
    check('checks_are_automatic_or_ticked', sql`(${t.automatic} is null) <> (${t.texts} is null)`),
    uniqueIndex('checks_automatic_once').on(t.sectionId, t.automatic).where(sql`${t.removedAt} is null`),
    index('checks_of_section').on(t.sectionId, t.position),
  ],
);

/** A person's word that something was looked at, bound to the words it was looked at in: an edit makes it void. */
export const ticks = pgTable(
  'ticks',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    checkId: uuid('check_id').notNull(),
    sha256: text('sha256').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    at: madeAt('at'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by').references(() => staff.id),
  },
  (t) => [
    foreignKey({ name: 'ticks_of_a_check', columns: [t.checkId], foreignColumns: [checks.id] }),
    uniqueIndex('ticks_once').on(t.storyId, t.checkId, t.sha256).where(sql`${t.withdrawnAt} is null`),
    index('ticks_of_story').on(t.storyId, t.at),
  ],
);

/** What outside links answered when they were last asked; asked again when it is old. */
export const linkAnswers = pgTable('link_answers', {
  href: text('href').primaryKey(),
  status: integer('status').notNull(),
  problem: text('problem').notNull().default(''),
  at: madeAt('at'),
});
