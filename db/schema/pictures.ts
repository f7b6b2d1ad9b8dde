import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, id, madeAt } from './columns.ts';
import { staff } from './staff.ts';

/** An uploaded picture; its bytes lie in `picture_sizes`. */
export const pictures = pgTable('pictures', {
  id: id(),
  name: text('name').notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  sha256: text('sha256').notNull(),
  uploadedBy: uuid('uploaded_by')
    .notNull()
    .references(() => staff.id),
  createdAt: madeAt(),
});

/** A picture at one width, ready to be sent. */
export const pictureSizes = pgTable(
  'picture_sizes',
  {
    pictureId: uuid('picture_id')
      .notNull()
      .references(() => pictures.id),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    type: text('type', { enum: ['image/webp', 'image/jpeg'] }).notNull(),
    bytes: bytea('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.pictureId, t.width, t.type] })],
);
