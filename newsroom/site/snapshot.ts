import type { PoolClient, QueryResultRow } from 'pg';
import { reader } from '#db/reader.ts';
import { anyStory, dependsOn, storyKey } from './surrogate-keys.ts';

/**
 * Asks the readers' views; rows are named as the statement names its columns. Whatever stories a statement gives (in a
 * column `storyId`), the page depends on. `keys` says on what else its answer depends; without it, on every story there is.
 * `plan`: this statement is planned `anew` wherever others are not.
 */
export type Ask = <Row extends QueryResultRow>(
  statement: string,
  values?: unknown[],
  keys?: string[],
  plan?: 'anew',
) => Promise<Row[]>;

/**
 * How the database plans what is asked: `anew`, for the very values it is asked with; `kept`, once for each connection
 * and whatever the values are; `learnt`, the same once it has seen a few times that the values make no difference. To
 * plan what finds everything by its index takes longer than to answer it; what a search finds its words by, depends on
 * how many stories have them.
 */
type Plans = 'anew' | 'kept' | 'learnt';

const begin = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const beginWith: Record<Plans, string> = {
  anew: begin,
  kept: `${begin}; SET LOCAL plan_cache_mode = force_generic_plan`,
  learnt: begin,
};

/** Names under which connections keep the plans of statements, of which there are as many as stand in the code. */
const names = new Map<string, string>();

function nameOf(statement: string): string {
  const name = names.get(statement) ?? `site_${names.size}`;
  names.set(statement, name);
  return name;
}

const asClient =
  (client: PoolClient, plans: Plans): Ask =>
  async (statement, values, keys = [anyStory], plan) => {
    const name = plans === 'anew' || plan === 'anew' ? {} : { name: nameOf(statement) };
    const { rows } = await client.query({ ...name, text: statement, values });
    dependsOn(keys);
    for (const { storyId } of rows) if (typeof storyId === 'string') dependsOn([storyKey(storyId)]);
    return rows;
  };

/**
 * Reads all that a page shows from one instant of the database, as the reader role: what is withdrawn while the page
 * is put together is either in it or not, never in half of it.
 * @param work reads, one statement after the other
 * @param plans other than `anew` only where the text of each statement is one of a few
 */
export async function snapshot<Result>(
  work: (ask: Ask) => Promise<Result>,
  plans: Plans = 'anew',
): Promise<Result> {
  const client = await reader().connect();
  let broken = true;
  try {
    await client.query(beginWith[plans]);
    const result = await work(asClient(client, plans));
    await client.query('COMMIT');
    broken = false;
    return result;
  } finally {
    // A connection whose transaction did not end is closed, not handed to the next reader.
    client.release(broken);
  }
}
