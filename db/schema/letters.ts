import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, madeAt } from './columns.ts';
import { stories } from './stories.ts';

const language = () => text('language', { enum: ['en', 'ko'] }).notNull();
const timing = () => text('timing', { enum: ['daily', 'publish'] }).notNull();
export const followKinds = ['site', 'section', 'topic', 'author'] as const;

/** When the daily letter goes out, and whether any does: one row. */
export const letterSettings = pgTable(
  'letter_settings',
  {
    one: boolean('one').primaryKey().default(true),
    paused: boolean('paused').notNull().default(false),
    /** `HH:mm` on the newsroom's clock. */
    dailyAt: text('daily_at').notNull().default('07:00'),
  },
  (t) => [check('letter_settings_are_one_row', sql`${t.one}`)],
);

/** Who confirmed that they want letters, in one language. Whoever goes leaves no row. */
export const subscribers = pgTable(
  'subscribers',
  {
    id: id(),
    /** In lower case. */
    email: text('email').notNull(),
    language: language(),
    timing: timing(),
    confirmedAt: instant('confirmed_at').notNull(),
  },
  (t) => [unique('subscribers_once').on(t.email, t.language)],
);

/** What a subscriber wants letters of; `subjectId` is empty for the whole site. */
export const follows = pgTable(
  'follows',
  {
    subscriberId: uuid('subscriber_id')
      .notNull()
      .references(() => subscribers.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: followKinds }).notNull(),
    subjectId: text('subject_id').notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.subscriberId, t.kind, t.subjectId] })],
);

/** What somebody asked for and did not confirm yet. Of the link's secret only the SHA-256 is kept. */
export const letterRequests = pgTable('letter_requests', {
  secretSha256: text('secret_sha256').primaryKey(),
  email: text('email').notNull(),
  language: language(),
  timing: timing(),
  follows: jsonb('follows').$type<{ kind: (typeof followKinds)[number]; subjectId: string }[]>().notNull(),
  createdAt: madeAt(),
  expiresAt: instant('expires_at').notNull(),
});

/** One letter as it went out, in one language. */
export const letterIssues = pgTable(
  'letter_issues',
  {
    id: serial('id').primaryKey(),
    language: language(),
    timing: timing(),
    /** The instant it was due: there is one letter for it. */
    due: instant('due').notNull(),
    /** How many it went to; whoever went since is still counted. */
    sent: integer('sent').notNull().default(0),
  },
  (t) => [unique('letter_issues_once').on(t.language, t.timing, t.due)],
);

/** Which story is in which letter: in one of each timing, never in two. */
export const letterStories = pgTable(
  'letter_stories',
  {
    timing: timing(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => stories.id),
    issueId: integer('issue_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.timing, t.storyId] }),
    foreignKey({ name: 'letter_stories_of_issue', columns: [t.issueId], foreignColumns: [letterIssues.id] }),
    index('letter_stories_by_issue').on(t.issueId),
  ],
);

/** One letter to one subscriber, once. It holds no address: who goes takes it along. */
export const letterDeliveries = pgTable(
  'letter_deliveries',
  {
    issueId: integer('issue_id').notNull(),
    subscriberId: uuid('subscriber_id')
      .notNull()
      .references(() => subscribers.id, { onDelete: 'cascade' }),
    /** When a worker took it in hand. */
    takenAt: instant('taken_at'),
    /** Set before it is handed to the mail server: what may have gone is not sent again by itself. */
    handedAt: instant('handed_at'),
    /** `lost`: its worker died while the mail server had it in hand, and nobody knows whether it went. */
    outcome: text('outcome', { enum: ['sent', 'nothing_left', 'failed', 'too_late', 'lost'] }),
    tries: integer('tries').notNull().default(0),
    notBefore: madeAt('not_before'),
  },
  (t) => [
    primaryKey({ columns: [t.issueId, t.subscriberId] }),
    foreignKey({
      name: 'letter_deliveries_of_issue',
      columns: [t.issueId],
      foreignColumns: [letterIssues.id],
    }),
    index('letter_deliveries_waiting').on(t.notBefore).where(sql`${t.takenAt} is null`),
    index('letter_deliveries_in_hand')
      .on(t.takenAt)
      .where(sql`${t.takenAt} is not null and ${t.outcome} is null`),
    index('letter_deliveries_of_subscriber').on(t.subscriberId),
  ],
);
