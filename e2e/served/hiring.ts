import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { changeRoles } from '#newsroom/staff/change-roles.ts';
import type { Role } from '#newsroom/stories/permissions.ts';
import type { Told } from './told.ts';

/** Asks the database as its owner. */
export async function asOwner<Row extends pg.QueryResultRow>(
  { ownerUrl }: Told,
  statement: string,
  values: unknown[],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Somebody of one spec's own, whose account it may spoil; signs in with everybody's password.
 * @param newsroom the newsroom that is served
 * @param key their name, and what their address begins with: hired once more, it is another
 * @param role what they are
 * @param more the language of their desk, and what else they are
 */
export async function hire(
  newsroom: Told,
  key: string,
  role: Role = 'reporter',
  {
    language = 'en',
    also = [],
    desk,
  }: {
    language?: 'en' | 'ko';
    also?: Role[];
    /** The section they work for, by id, with the right to publish there. */
    desk?: string;
  } = {},
) {
  const email = `${key}-${randomUUID().slice(0, 8)}@harbour.test`;
  const [made] = await asOwner<{ id: string }>(
    newsroom,
    `INSERT INTO staff (email, name, language, password_hash)
     SELECT $1, $2, $3, password_hash FROM staff WHERE id = $4 RETURNING id`,
    [email, `Person ${key}`, language, newsroom.people.mina.id],
  );
  const { id } = made as { id: string };
  for (const held of [role, ...also])
    await asOwner(newsroom, 'INSERT INTO staff_roles (staff_id, role) VALUES ($1, $2)', [id, held]);
  if (desk)
    await asOwner(
      newsroom,
      'INSERT INTO staff_sections (staff_id, section_id, may_publish) VALUES ($1, $2, true)',
      [id, desk],
    );
  return { id, email, becomes: (next: Role) => changeRoles(newsroom.people.adam, id, [next]) };
}

/**
 * The link in the newest mail to an address, waited for: mails are posted after the answer.
 * @param newsroom the newsroom that is served
 * @param email the address
 */
export async function linkMailedTo(newsroom: Told, email: string): Promise<string> {
  for (;;) {
    const [mail] = await asOwner<{ text: string }>(
      newsroom,
      `SELECT payload->>'text' AS text FROM outbox WHERE kind = 'mail' AND payload->>'to' = $1 ORDER BY id DESC LIMIT 1`,
      [email],
    );
    const link = mail?.text.match(/https?:\/\/\S+\/links\/\S+/)?.[0];
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
