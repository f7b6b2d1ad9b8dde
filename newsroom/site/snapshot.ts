import type { QueryResultRow } from 'pg';
import { reader } from '#db/reader.ts';

/** Asks the readers' views; rows are named as the statement names its columns. */
export type Ask = <Row extends QueryResultRow>(statement: string, values?: unknown[]) => Promise<Row[]>;

/**
 * Reads all that a page shows from one instant of the database, as the reader role: what is withdrawn while the page
 * is put together is either in it or not, never in half of it.
 * @param work reads, one statement after the other
 */
export async function snapshot<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
  const client = await reader().connect();
  let broken = true;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const result = await work(async (statement, values) => (await client.query(statement, values)).rows);
    await client.query('COMMIT');
    broken = false;
    return result;
  } finally {
    // A connection whose transaction did not end is closed, not handed to the next reader.
    client.release(broken);
  }
}
