import pg from 'pg';
import { codeOf, Sentence } from '../sentence.ts';

/** The oldest PostgreSQL Copydesk works on. */
const oldest = 15;

/**
 * Looks whether a server of the user's own can be used.
 * @param url DATABASE_URL
 * @throws Sentence that says what to do about it
 */
export async function checkOwnServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string; words: string }>(
      "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS words",
    );
    const version = rows[0];
    if (version && Number(version.number) < oldest * 10_000)
      throw new Sentence(
        `The database of DATABASE_URL is PostgreSQL ${version.words}; Copydesk needs ${oldest} or newer.`,
      );
  } catch (error) {
    throw error instanceof Sentence ? error : new Sentence(whyNot(error, new URL(url)), error);
  } finally {
    await client.end().catch(() => {});
  }
}

function whyNot(error: unknown, url: URL): string {
  const where = `${url.hostname}:${url.port || 5432}`;
  const database = url.pathname.slice(1);
  switch (codeOf(error)) {
    case '28P01':
    case '28000':
      return `The database server at ${where} does not let the user "${decodeURIComponent(url.username)}" in: check the name and the password in DATABASE_URL.`;
    case '3D000':
      return `There is no database "${database}" at ${where}. Make it: CREATE DATABASE "${database}";`;
    case '42501':
      return `The user "${decodeURIComponent(url.username)}" may not connect to the database "${database}" at ${where}.`;
    case '53300':
      return `The database server at ${where} has no connection free.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host ${url.hostname} of DATABASE_URL is not known: check its name.`;
    default: {
      const message = error instanceof Error ? error.message : String(error);
      return `The database server at ${where} cannot be reached (${message || codeOf(error)}). Is it running, and is DATABASE_URL right?`;
    }
  }
}

/**
 * Says in a sentence what preparing a server of the user's own failed on.
 * @param error thrown by a migration or by making the roles
 */
export function whyNotPrepared(error: unknown): unknown {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const message = cause instanceof Error ? cause.message : '';
  if (error instanceof Error && error.name === 'MayNotMakeRoles') return new Sentence(error.message, error);
  if (codeOf(cause) === '42501' && /extension/.test(message))
    return new Sentence(
      'The database user may not make the extension pg_trgm. As a superuser of this database run: CREATE EXTENSION pg_trgm;',
      error,
    );
  if (/extension "?\w+"? is not available/.test(message))
    return new Sentence(
      `The database server lacks an extension (${message}). Install PostgreSQL's contrib package on it.`,
      error,
    );
  if (codeOf(cause) === '42501')
    return new Sentence(
      `The user of DATABASE_URL must own the database (${message}). As a superuser run: ALTER DATABASE name OWNER TO user;`,
      error,
    );
  if (codeOf(cause) === '53100') return new Sentence("The database server's disk is full.", error);
  return error;
}
