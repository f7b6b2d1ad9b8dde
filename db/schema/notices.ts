import { sql } from 'drizzle-orm';
import { bigserial, boolean, check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, madeAt } from './columns.ts';
import { staff } from './staff.ts';
import { stories } from './stories.ts';

/** A word to one person about what happened to something that concerns them. */
export const notices = pgTable(
  'notices',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    storyId: uuid('story_id').references(() => stories.id),
    /** A key of the words `notices.what`. */
    what: text('what').notNull(),
    /** Null: the newsroom itself (its jobs). */
    by: uuid('by').references(() => staff.id),
    note: text('note').notNull().default(''),
    /** The page of the desk it leads to; empty: the story's own. */
    href: text('href').notNull().default(''),
    /** Somebody has to act on it now. */
    alarm: boolean('alarm').notNull().default(false),
    at: madeAt('at'),
    seenAt: instant('seen_at'),
  },
  (t) => [
    check('notices_lead_to_the_desk', sql`${t.href} = '' or ${t.href} like '/desk%'`),
    index('notices_unseen').on(t.staffId, t.at.desc()).where(sql`${t.seenAt} is null`),
    index('notices_of_person').on(t.staffId, t.id),
  ],
);
