import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

/** A slug that something listed once had, and that nothing of its kind has now; the database writes it. */
export const formerSlugs = pgTable(
  'former_slugs',
  {
    kind: text('kind', { enum: ['section', 'topic', 'author', 'coverage'] }).notNull(),
    slug: text('slug').notNull(),
    subjectId: uuid('subject_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.slug] })],
);
