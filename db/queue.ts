import type pg from 'pg';
import { getConstructionPlans, getMigrationPlans, PgBoss } from 'pg-boss';

/** Where the queue keeps its own tables. */
export const queueSchema = 'queue';

/**
 * The queues there are. `publish` is asked twice a second and carries wake-ups of the clock; `chores` has everything
 * that may take its time, so that nothing slow stands before a publication.
 */
export const queues = {
  publish: { retryLimit: 3, retryDelay: 1, expireInSeconds: 30, deleteAfterSeconds: 24 * 60 * 60 },
  chores: {
    retryLimit: 5,
    retryBackoff: true,
    expireInSeconds: 15 * 60,
    deleteAfterSeconds: 7 * 24 * 60 * 60,
  },
} as const;
export type QueueName = keyof typeof queues;

/** Lets pg-boss speak through a connection of ours. */
export const through = (connection: () => Pick<pg.Pool, 'query'>) => ({
  executeSql: async (text: string, values?: unknown[]): Promise<{ rows: unknown[] }> => {
    const answer: unknown = await connection().query(text, values);
    // Of several statements at once the last one answers.
    return (Array.isArray(answer) ? answer.at(-1) : answer) as { rows: unknown[] };
  },
});

/** A pg-boss that only sends and looks: it supervises nothing, and its timers keep no process alive. */
export function quietBoss(connection: () => Pick<pg.Pool, 'query'>): PgBoss {
  const boss = new PgBoss({
    db: through(connection),
    schema: queueSchema,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
    clock: idleClock,
  });
  boss.on('error', () => {});
  return boss;
}

const idleClock = {
  now: () => Date.now(),
  setTimeout: (work: () => void, ms: number) => setTimeout(work, ms).unref(),
  clearTimeout: (timer: unknown) => clearTimeout(timer as NodeJS.Timeout),
  setInterval: (work: () => void, ms: number) => setInterval(work, ms).unref(),
  clearInterval: (timer: unknown) => clearInterval(timer as NodeJS.Timeout),
};

/**
 * Brings the queue's own tables to the form its library expects, and makes the queues.
 * @param client a connection as the database's owner, holding the migration lock
 */
export async function prepareQueue(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "SELECT to_regclass($1 || '.version') IS NOT NULL AS there",
    [queueSchema],
  );
  if (!rows[0]?.there) await client.query(getConstructionPlans(queueSchema));
  const boss = quietBoss(() => client as unknown as pg.Pool);
  await boss.start().catch(async (error: Error) => {
    if (!/requires migrations/.test(error.message)) throw error;
    const known = await client.query<{ version: number }>(`SELECT version FROM ${queueSchema}.version`);
    await client.query(getMigrationPlans(queueSchema, Number(known.rows[0]?.version)));
    await boss.start();
  });
  for (const [name, options] of Object.entries(queues)) {
    if (await boss.getQueue(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, options);
  }
  await boss.stop({ graceful: false, close: false });
}
