import { sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** In seconds. */
const longestPause = 60;

/**
 * What went wrong on our side is tried again, later and later, and never given up.
 * @param tries the column that counts the tries
 */
export const tryLater = (tries: PgColumn) => ({
  tries: sql`${tries} + 1`,
  nextTry: sql`statement_timestamp() + least(power(2, least(${tries}, 10)), ${longestPause}) * interval '1 second'`,
});
