import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import * as schema from './schema/index.ts';

/** The newsroom's own connection to its tables. Reader pages use `reader.ts`. */
export type Desk = ReturnType<typeof openDesk>;
/** A transaction of the desk. */
export type Transaction = Parameters<Parameters<Desk['transaction']>[0]>[0];

/**
 * Opens a pool as the desk role.
 * @param url address of the database as the desk role
 * @param size most connections at once
 */
export function openDesk(url: string, size = 10) {
  const pool = new pg.Pool({ connectionString: url, max: size });
  // A connection lost while idle (the database restarted) is replaced at the next query.
  pool.on('error', () => {});
  return drizzle(pool, { schema });
}

const kept = globalThis as { copydeskDesk?: Desk };

/** The one pool of this process, opened at first use from COPYDESK_DESK_URL. */
export function desk(): Desk {
  if (!kept.copydeskDesk) {
    const url = process.env.COPYDESK_DESK_URL;
    if (!url) throw new Error('COPYDESK_DESK_URL is not set: start Copydesk with `npm start`.');
    kept.copydeskDesk = openDesk(url);
  }
  return kept.copydeskDesk;
}

/** Ends the pool of this process, so that a command can come to its end. */
export async function closeDesk(): Promise<void> {
  const { copydeskDesk } = kept;
  delete kept.copydeskDesk;
  await copydeskDesk?.$client.end();
}
