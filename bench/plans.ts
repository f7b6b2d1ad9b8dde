import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { desk } from '#db/desk.ts';

const folder = path.join(import.meta.dirname, 'plans');

type Asked = { text: string; values: unknown[] };

/**
 * Keeps how PostgreSQL answers what a piece of work asks: its statements, each with its plan as it was carried out.
 * @param ownerUrl the database as its owner
 * @param name of the file in `plans/`
 * @param work asks the desk's database
 */
export async function keepPlans(ownerUrl: string, name: string, work: () => Promise<unknown>): Promise<void> {
  const asked = await listenIn(work);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows: counted } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM stories',
  );
  const parts = [`At ${counted[0]?.count.toLocaleString('en')} stories.\n`];
  for (const { text, values } of asked) {
    const { rows } = await client.query<Record<string, string>>(
      `EXPLAIN (ANALYZE, BUFFERS OFF, COSTS OFF, SUMMARY ON) ${text}`,
      values,
    );
    parts.push(`${text}\n\n${rows.map((row) => `    ${row['QUERY PLAN']}`).join('\n')}\n`);
  }
  await client.end();
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name.replaceAll('_', '-')}.txt`), parts.join('\n'));
}

/** Every statement a piece of work sends through the desk's pool. */
async function listenIn(work: () => Promise<unknown>): Promise<Asked[]> {
  const pool = desk().$client as unknown as { query: (...given: unknown[]) => unknown };
  const { query } = pool;
  const asked: Asked[] = [];
  pool.query = (...given) => {
    const [config, values] = given as [{ text: string } | string, unknown[]?];
    asked.push({ text: typeof config === 'string' ? config : config.text, values: values ?? [] });
    return query.apply(pool, given);
  };
  try {
    await work();
  } finally {
    pool.query = query;
  }
  return asked;
}
