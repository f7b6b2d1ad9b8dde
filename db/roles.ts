import { createHmac } from 'node:crypto';
import pg from 'pg';
import { queueSchema } from './queue.ts';

export type Addresses = { deskUrl: string; readerUrl: string };

/** Thrown when the owner given may not make the two roles; `sql` is what a superuser runs to let it. */
export class MayNotMakeRoles extends Error {
  readonly sql: string;
  constructor(owner: string) {
    const sql = `ALTER ROLE "${owner}" CREATEROLE`;
    super(`The database user ${owner} may not create roles. As a superuser run: ${sql};`);
    this.name = 'MayNotMakeRoles';
    this.sql = sql;
  }
}

/**
 * The addresses of a database whose roles are made already, without asking it.
 * @param ownerUrl address of the database as its owner
 * @param secret the newsroom's secret
 */
export function addressesOf(ownerUrl: string, secret: string): Addresses {
  const { desk, reader } = roleNames(decodeURIComponent(new URL(ownerUrl).pathname.slice(1)));
  return {
    deskUrl: addressAs(ownerUrl, desk, passwordOf(desk, secret)),
    readerUrl: addressAs(ownerUrl, reader, passwordOf(reader, secret)),
  };
}

/** Roles belong to the whole cluster, so each database has its own pair. */
const roleNames = (db: string) => ({
  desk: `${db}_desk`.slice(0, 63),
  reader: `${db}_reader`.slice(0, 63),
});

const passwordOf = (role: string, secret: string) =>
  createHmac('sha256', secret).update(`database role ${role}`).digest('hex');

/**
 * Makes the two database roles and gives each just what it needs. The desk reads and writes, but of what stands for
 * ever (ledger, revisions, publications) it may only add. The reader may SELECT from the views of the schema `site`,
 * which hold published stories and nothing else, so a mistake in a reader page cannot show a draft.
 * Safe to run again at every start.
 * @param ownerUrl address of the database as its owner
 * @param secret the newsroom's secret: both passwords are derived from it, so that every node knows them
 * @returns the addresses of the database as desk and as reader
 * @throws MayNotMakeRoles
 */
export async function prepareRoles(ownerUrl: string, secret: string): Promise<Addresses> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ db: string; owner: string }>(
      'SELECT current_database() AS db, current_user AS owner',
    );
    const { db, owner } = rows[0] as { db: string; owner: string };
    const { desk, reader } = roleNames(db);
    const password = (role: string) => passwordOf(role, secret);

    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock(770332)');
    for (const role of [desk, reader]) await makeRole(client, role, password(role), owner);
    for (const statement of grants(
      client.escapeIdentifier(db),
      client.escapeIdentifier(desk),
      client.escapeIdentifier(reader),
    ))
      await client.query(statement);
    await client.query('COMMIT');
    return {
      deskUrl: addressAs(ownerUrl, desk, password(desk)),
      readerUrl: addressAs(ownerUrl, reader, password(reader)),
    };
  } finally {
    await client.end();
  }
}

async function makeRole(client: pg.Client, role: string, password: string, owner: string) {
  const name = client.escapeIdentifier(role);
  const known = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  try {
    await client.query(
      `${known.rowCount ? 'ALTER' : 'CREATE'} ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`,
    );
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501') throw new MayNotMakeRoles(owner);
    throw error;
  }
}

function grants(db: string, desk: string, reader: string): string[] {
  return [
    `REVOKE ALL ON DATABASE ${db} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${db} TO ${desk}, ${reader}`,
    'REVOKE ALL ON SCHEMA public FROM PUBLIC',
    `GRANT USAGE ON SCHEMA public TO ${desk}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${desk}`,
    `REVOKE UPDATE, DELETE ON ledger, revisions, publications, comments, comment_words, thread_states, entry_revisions, entry_reviews, entry_releases FROM ${desk}`,
    `GRANT USAGE ON SCHEMA ${queueSchema} TO ${desk}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO ${desk}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${queueSchema} TO ${desk}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${desk}`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${reader}`,
    `GRANT USAGE ON SCHEMA site TO ${desk}, ${reader}`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA site TO ${desk}, ${reader}`,
    `ALTER ROLE ${reader} SET default_transaction_read_only = on`,
    `ALTER ROLE ${reader} SET statement_timeout = '10s'`,
  ];
}

function addressAs(ownerUrl: string, user: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = user;
  url.password = password;
  return url.href;
}
