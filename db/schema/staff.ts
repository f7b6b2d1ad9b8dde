import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core';
import { id, instant, madeAt } from './columns.ts';
import { sections } from './house.ts';

export const roles = ['reporter', 'editor', 'managing_editor', 'lawyer', 'admin'] as const;

export const staff = pgTable(
  'staff',
  {
    id: id(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    /** The language of the desk for this person. */
    language: text('language', { enum: ['en', 'ko'] })
      .notNull()
      .default('en'),
    /** argon2id; null until the invitation is taken up. */
    passwordHash: text('password_hash'),
    /** Made for trying things out: signs in only while the server listens on loopback. */
    demo: boolean('demo').notNull().default(false),
    suspendedAt: instant('suspended_at'),
    createdAt: madeAt(),
  },
  (t) => [uniqueIndex('staff_email').on(sql`lower(${t.email})`)],
);

export const staffRoles = pgTable(
  'staff_roles',
  {
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    role: text('role', { enum: roles }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.role] })],
);

export const staffSections = pgTable(
  'staff_sections',
  {
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => sections.id),
    mayPublish: boolean('may_publish').notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.sectionId] })],
);

/** One row a sign-in; the cookie carries its id, and every request asks here whether it still holds. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    startedAt: madeAt('started_at'),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
    address: text('address').notNull().default(''),
    browser: text('browser').notNull().default(''),
  },
  (t) => [index('sessions_of_staff').on(t.staffId)],
);

/** Single-use links: an invitation or a password reset. Only the SHA-256 of the secret is kept. */
export const links = pgTable('links', {
  id: id(),
  kind: text('kind', { enum: ['invitation', 'reset'] }).notNull(),
  secretSha256: text('secret_sha256').notNull().unique(),
  staffId: uuid('staff_id')
    .notNull()
    .references(() => staff.id),
  madeBy: uuid('made_by').references(() => staff.id),
  createdAt: madeAt(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});

/** Counted by rate-limiter-flexible, in the form that library asks for. */
export const signInLimits = pgTable('sign_in_limits', {
  key: varchar('key', { length: 255 }).primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
});
