import type { PoolClient, QueryResultRow } from 'pg';
import { reader } from '#db/reader.ts';
import { anyStory, dependsOn, storyKey } from './surrogate-keys.ts';

/**
 * Asks the readers' views; rows are named as the statement names its columns. Whatever stories a statement gives (in a
 * column `storyId`), the page depends on. `keys` says on what else its answer depends; without it, on every story there is.
 */
export type Ask = <Row extends QueryResultRow>(
  statement: string,
  values?: unknown[],
  keys?: string[],
) => Promise<Row[]>;

const asClient =
  (client: PoolClient): Ask =>
  async (statement, values, keys = [anyStory]) => {
    const { rows } = await client.query(statement, values);
    dependsOn(keys);
    for (const { storyId } of rows) if (typeof storyId === 'string') dependsOn([storyKey(storyId)]);
    return rows;
  };

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
    const result = await work(asClient(client));
    await client.query('COMMIT');
    broken = false;
    return result;
  } finally {
    // A connection whose transaction did not end is closed, not handed to the next reader.
    client.release(broken);
  }
}
