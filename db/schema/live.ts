import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { pictures } from './pictures.ts';
import { publications } from './publications.ts';
import { revisions, stories } from './stories.ts';

/*
 * What readers see, laid out for reading: a row here for each live story and none for any other. Publishing writes
 * it and killing empties it, in the act's own transaction. The views of the schema `site` look only at these.
 */

export const liveStories = pgTable(
  'live_stories',
  {
    storyId: uuid('story_id')
      .primaryKey()
      .references(() => stories.id),
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publications.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => revisions.id),
    language: text('language', { enum: ['en', 'ko'] }).notNull(),
    slug: text('slug').notNull(),
    sectionId: uuid('section_id').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    leadPicture: jsonb('lead_picture'),
    bylines: jsonb('bylines').$type<string[]>().notNull(),
    minutes: integer('minutes').notNull(),
    /** Headline, standfirst and body as plain words, for search. */
    words: text('words').notNull(),
    translationGroup: uuid('translation_group'),
    embargoUntil: instant('embargo_until'),
    firstPublishedAt: instant('first_published_at').notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (t) => [
    uniqueIndex('live_slug').on(t.language, t.slug),
    index('live_front').on(t.language, t.firstPublishedAt.desc(), t.storyId.desc()),
    index('live_section').on(t.language, t.sectionId, t.firstPublishedAt.desc(), t.storyId.desc()),
    index('live_translations').on(t.translationGroup),
  ],
);

/** A live story's place in the list of a topic, an author or a coverage. */
export const liveListings = pgTable(
  'live_listings',
  {
    kind: text('kind', { enum: ['topic', 'author', 'coverage'] }).notNull(),
    subjectId: uuid('subject_id').notNull(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => liveStories.storyId, { onDelete: 'cascade' }),
    language: text('language', { enum: ['en', 'ko'] }).notNull(),
    position: integer('position').notNull(),
    firstPublishedAt: instant('first_published_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.subjectId, t.storyId] }),
    index('live_listings_in_order').on(
      t.kind,
      t.subjectId,
      t.language,
      t.firstPublishedAt.desc(),
      t.storyId.desc(),
    ),
    index('live_listings_of_story').on(t.storyId),
  ],
);

export const livePictures = pgTable(
  'live_pictures',
  {
    pictureId: uuid('picture_id')
      .notNull()
      .references(() => pictures.id),
    storyId: uuid('story_id')
      .notNull()
      .references(() => liveStories.storyId, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.pictureId, t.storyId] }), index('live_pictures_of_story').on(t.storyId)],
);
