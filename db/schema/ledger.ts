import { sql } from 'drizzle-orm';
import { bigint, bigserial, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, madeAt } from './columns.ts';
import { staff } from './staff.ts';

/** Append-only: one row an act, each sealed over the row before it. The database refuses anything but INSERT. */
export const ledger = pgTable(
  'ledger',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    at: instant('at').notNull(),
    /** Null for the newsroom itself (its command line, its jobs). */
    actorId: uuid('actor_id').references(() => staff.id),
    act: text('act').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    previousHash: text('previous_hash').notNull().unique(),
    hash: text('hash').notNull().unique(),
  },
  (t) => [
    index('ledger_of_subject').on(t.subjectKind, t.subjectId, t.seq),
    index('ledger_of_actor').on(t.actorId, t.seq),
    index('ledger_of_act').on(t.act, t.seq),
    index('ledger_by_time').on(t.at),
  ],
);

/** Effects of acts, written in the act's own transaction and carried out after it. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    kind: text('kind', { enum: ['mail', 'site_changed', 'push', 'webhook', 'purge'] }).notNull(),
    payload: jsonb('payload').notNull(),
    createdAt: madeAt(),
    notBefore: madeAt('not_before'),
    tries: integer('tries').notNull().default(0),
    problem: text('problem').notNull().default(''),
    doneAt: instant('done_at'),
  },
  (t) => [index('outbox_waiting').on(t.notBefore, t.id).where(sql`${t.doneAt} is null`)],
);
