import { bigint, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { staff } from './staff.ts';
import { stories } from './stories.ts';

/**
 * When a person looked at a story, and what it said then: the last time, and the last time of the visit before, which
 * is what news is counted from.
 */
export const looks = pgTable(
  'looks',
  {
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    at: instant('at').notNull(),
    /** How far the ledger went. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    sha256: text('sha256').notNull(),
    /** What it said, where no revision says the same. */
    content: jsonb('content'),
    sinceAt: instant('since_at').notNull(),
    sinceSeq: bigint('since_seq', { mode: 'number' }).notNull(),
    sinceSha256: text('since_sha256').notNull(),
    sinceContent: jsonb('since_content'),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.storyId] })],
);
