import path from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { prepareQueue } from './queue.ts';

const folder = path.join(import.meta.dirname, 'migrations');

/** Held while migrating, so that two copies starting at once do it one after the other. */
const MIGRATION_LOCK = 770_331;

/**
 * Brings the database to the newest form.
 * @param ownerUrl address of the database as its owner
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await runMigrations(drizzle(client), { migrationsFolder: folder });
    await prepareQueue(client);
  } finally {
    await client.end();
  }
}
