import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { type Bilingual, id, instant, madeAt } from './columns.ts';

/** The newsroom itself: one row. */
export const house = pgTable(
  'house',
  {
    one: boolean('one').primaryKey().default(true),
    names: jsonb('names').$type<Bilingual>().notNull(),
    mottos: jsonb('mottos').$type<Bilingual>().notNull().default({ en: '', ko: '' }),
    timeZone: text('time_zone').notNull().default('Asia/Seoul'),
    /** `plain`: "By Name"; `bracketed`: "[Outlet Reporter Name]". */
    bylineForm: text('byline_form', { enum: ['plain', 'bracketed'] })
      .notNull()
      .default('plain'),
    copyright: jsonb('copyright').$type<Bilingual>().notNull().default({ en: '', ko: '' }),
    social: jsonb('social').$type<{ name: string; url: string }[]>().notNull().default([]),
    /** The one way around four eyes; off until the admin switches it on. */
    publishAloneAllowed: boolean('publish_alone_allowed').notNull().default(false),
    /** Readers may see what changed between published versions of a story. */
    changesShown: boolean('changes_shown').notNull().default(false),
    /** Link previews show the picture drawn for a story, even where it has one of its own. */
    previewsDrawn: boolean('previews_drawn').notNull().default(false),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
  },
  (t) => [check('house_is_one_row', sql`${t.one}`)],
);

export const sections = pgTable('sections', {
  id: id(),
  slug: text('slug').notNull().unique(),
  names: jsonb('names').$type<Bilingual>().notNull(),
  position: integer('position').notNull().default(0),
  /** True: an editor who changed the words of a story may not approve it as well. */
  editingBarsApproval: boolean('editing_bars_approval').notNull().default(false),
  createdAt: madeAt(),
});
