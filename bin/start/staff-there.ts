import pg from 'pg';

async function ask<Row extends pg.QueryResultRow>(ownerUrl: string, question: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(question)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Says whether anybody works here; the first admin's link alone is nobody yet.
 * @param ownerUrl the database as its owner
 */
export async function hasStaff(ownerUrl: string): Promise<boolean> {
  return (await ask(ownerUrl, "SELECT FROM staff WHERE email <> '' LIMIT 1")).length > 0;
}

export type DemoPerson = { name: string; email: string; roles: string };

/** The demo accounts that can sign in, as a welcome lists them. */
export async function demoStaff(ownerUrl: string): Promise<DemoPerson[]> {
  return ask<DemoPerson>(
    ownerUrl,
    `SELECT s.name, s.email, string_agg(replace(r.role, '_', ' '), ', ' ORDER BY r.role) AS roles
     FROM staff s JOIN staff_roles r ON r.staff_id = s.id
     WHERE s.demo AND s.suspended_at IS NULL GROUP BY s.id ORDER BY s.created_at, s.name`,
  );
}
