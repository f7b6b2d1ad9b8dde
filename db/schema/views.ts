import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, madeAt } from './columns.ts';
import { staff } from './staff.ts';

export const viewPlaces = ['list', 'board'] as const;

/** Filters somebody gave a name, to come back to: their own, or the whole newsroom's. */
export const views = pgTable(
  'views',
  {
    id: id(),
    place: text('place', { enum: viewPlaces }).notNull(),
    name: text('name').notNull(),
    /** As it stands in the address, without the question mark. */
    query: text('query').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => staff.id),
    shared: boolean('shared').notNull().default(false),
    position: integer('position').notNull().default(0),
    createdAt: madeAt(),
  },
  (t) => [
    check('views_have_names', sql`btrim(${t.name}) <> ''`),
    index('views_of_person').on(t.by, t.place, t.position),
    index('views_shared').on(t.place, t.position).where(sql`${t.shared}`),
  ],
);
