import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { madeAt } from './columns.ts';

/** Where addresses of the site's past lead now. Never a chain: a target is no other row's `from`. */
export const redirects = pgTable(
  'redirects',
  {
    /** Path and query in the one form `newsroom/redirects/addresses.ts` gives them. */
    from: text('from_address').primaryKey(),
    /** A path of this site, or an address elsewhere. */
    to: text('to_address').notNull(),
    permanent: boolean('permanent').notNull().default(true),
    /** How often it was followed: counted coarsely, in steps. */
    hits: integer('hits').notNull().default(0),
    lastHitOn: date('last_hit_on'),
    createdAt: madeAt(),
  },
  (t) => [
    check('redirects_lead_elsewhere', sql`${t.from} <> ${t.to}`),
    check('redirects_from_a_path', sql`${t.from} like '/%'`),
    check('redirects_to_path_or_web', sql`${t.to} ~ '^(/[^/]|/$|https?://)'`),
    index('redirects_to').using('hash', t.to),
  ],
);
