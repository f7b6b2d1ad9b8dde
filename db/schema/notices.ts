import { sql } from 'drizzle-orm';
import { bigserial, boolean, check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, madeAt } from './columns.ts';
import { sessions, staff } from './staff.ts';
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

/** Where a person wants to be told of what, and when not; without a row the newsroom's defaults hold. */
export const noticeChoices = pgTable('notice_choices', {
  staffId: uuid('staff_id')
    .primaryKey()
    .references(() => staff.id),
  /** Kind of notice to places besides the page. */
  places: jsonb('places').$type<Record<string, string[]>>().notNull(),
  digest: text('digest', { enum: ['off', 'hourly', 'daily'] }).notNull(),
  /** `HH:mm` on the person's clock. */
  digestAt: text('digest_at').notNull(),
  /** IANA name; empty: the newsroom's. */
  timeZone: text('time_zone').notNull(),
  /** `HH:mm`; both empty: no quiet hours. */
  quietFrom: text('quiet_from').notNull(),
  quietTo: text('quiet_to').notNull(),
  alarmsBreakThrough: boolean('alarms_break_through').notNull(),
  /** When the last digest was made up, or would have been with something in it. */
  digestedAt: instant('digested_at'),
});

/** A browser that asked for notices (Push API), for as long as its session is open. */
export const pushSubscriptions = pgTable(
  'push_subscriptions',
  {
    id: id(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => sessions.id),
    endpoint: text('endpoint').notNull().unique(),
    p256dh: text('p256dh').notNull(),
    auth: text('auth').notNull(),
    createdAt: madeAt(),
  },
  (t) => [index('push_subscriptions_of_person').on(t.staffId)],
);

/** The newsroom's own pair of keys for Web Push (RFC 8292), made when first asked for: one row. */
export const pushKeys = pgTable(
  'push_keys',
  {
    one: boolean('one').primaryKey().default(true),
    publicKey: text('public_key').notNull(),
    privateKey: text('private_key').notNull(),
    createdAt: madeAt(),
  },
  (t) => [check('push_keys_is_one_row', sql`${t.one}`)],
);

/** The address of another program that is told of notices: one row. */
export const webhooks = pgTable(
  'webhooks',
  {
    one: boolean('one').primaryKey().default(true),
    url: text('url').notNull(),
    /** Signs what is sent (Standard Webhooks). */
    secret: text('secret').notNull(),
    updatedAt: madeAt('updated_at'),
  },
  (t) => [check('webhooks_is_one_row', sql`${t.one}`)],
);
