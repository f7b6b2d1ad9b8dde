import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, madeAt } from './columns.ts';
import { staff } from './staff.ts';
import { revisions, stories } from './stories.ts';

/**
 * A question to somebody without an account, and their answer: bound to exactly one revision. Of the link's secret only
 * the SHA-256 is kept. The database lets it be opened, answered and revoked once each, and changes nothing else.
 */
export const signOffs = pgTable(
  'sign_offs',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    revisionId: uuid('revision_id').notNull(),
    sha256: text('sha256').notNull(),
    askedBy: uuid('asked_by')
      .notNull()
      .references(() => staff.id),
    /** Who is asked, as the inviter calls them. */
    name: text('name').notNull(),
    /** Where the link was mailed to; empty: the inviter hands it over. */
    email: text('email').notNull().default(''),
    /** Of the page and the mail. */
    language: text('language', { enum: ['en', 'ko'] }).notNull(),
    question: text('question').notNull().default(''),
    secretSha256: text('secret_sha256').notNull().unique(),
    createdAt: madeAt(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    revokedBy: uuid('revoked_by').references(() => staff.id),
    openedAt: instant('opened_at'),
    answer: text('answer', { enum: ['yes', 'remarks', 'no'] }),
    /** As the person signed. */
    signedAs: text('signed_as').notNull().default(''),
    remarks: text('remarks').notNull().default(''),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    foreignKey({
      name: 'sign_offs_of_exactly_these_words',
      columns: [t.revisionId, t.sha256, t.storyId],
      foreignColumns: [revisions.id, revisions.sha256, revisions.storyId],
    }),
    check(
      'sign_offs_are_signed',
      sql`(${t.answer} is null) = (${t.answeredAt} is null) and (${t.answer} is null or btrim(${t.signedAs}) <> '')`,
    ),
    check('sign_offs_say_why_not', sql`coalesce(${t.answer}, 'yes') = 'yes' or btrim(${t.remarks}) <> ''`),
    index('sign_offs_of_story').on(t.storyId, t.createdAt),
  ],
);
