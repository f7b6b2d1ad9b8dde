import { sql } from 'drizzle-orm';
import { fromDrizzle, type PgBoss } from 'pg-boss';
import { desk, type Transaction } from '#db/desk.ts';
import { type QueueName, quietBoss } from '#db/queue.ts';

// Not a module's own variable: Next bundles instrumentation and routes apart.
const kept = globalThis as { copydeskQueue?: Promise<PgBoss> };

/** The queue as this process sends to it. */
function queue(): Promise<PgBoss> {
  if (!kept.copydeskQueue) {
    const starting = quietBoss(() => desk().$client).start();
    kept.copydeskQueue = starting;
    // A database that was away is asked again at the next job.
    starting.catch(() => {
      if (kept.copydeskQueue === starting) delete kept.copydeskQueue;
    });
  }
  return kept.copydeskQueue;
}

/**
 * Puts a job into a queue in the act's own transaction: both happen or neither.
 * @param tx the act's transaction
 * @param name the queue
 * @param data what the job is told, fit for JSON
 * @param startAfter not before this instant, by the database's clock
 */
export async function enqueue(
  tx: Transaction,
  name: QueueName,
  data: object,
  startAfter?: Date,
): Promise<void> {
  const boss = await queue();
  await boss.send(name, data, { db: fromDrizzle(tx, sql), ...(startAfter ? { startAfter } : {}) });
}
