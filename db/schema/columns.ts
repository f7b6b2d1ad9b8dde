import { sql } from 'drizzle-orm';
import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Raw bytes, kept in the database so that a backup of it is a backup of everything. */
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A generated primary key. */
export const id = () => uuid('id').primaryKey().default(sql`gen_random_uuid()`);

/** An instant in UTC, to the millisecond that JavaScript keeps. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** When the row was made. */
export const madeAt = (name = 'created_at') => instant(name).notNull().default(sql`now()`);

/** One text in each language of the house. */
export type Bilingual = { en: string; ko: string };
