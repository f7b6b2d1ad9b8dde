import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { type Job, PgBoss } from 'pg-boss';
import { desk } from '#db/desk.ts';
import { queueSchema } from '#db/queue.ts';
import { publishDueFronts } from '../fronts/due.ts';
import { readHouse } from '../house/reading.ts';
import { alarmOverdue } from '../schedules/alarming.ts';
import { publishDue } from '../schedules/publishing.ts';
import { chores } from './registry.ts';

/** Every so often all that is due is looked for, whatever the queue did, in milliseconds. */
const sweepEvery = 1_000;
/** Overdue orders are looked for at every so many sweeps. */
const sweepsToAlarm = 5;

/** A worker at work; `stop` lets it end what it has in hand. */
export type Worker = {
  /** Resolves when it has looked through what is due for the first time. */
  ready: Promise<void>;
  stop: () => Promise<void>;
};

/**
 * Starts taking jobs from the queue, and looking every second for publications that are due. Any number of workers may
 * run, and any of them may be killed: what it had in hand is undone by the database and taken up by another.
 * @param url address of the database as desk
 */
export function startWorker(url: string): Worker {
  const leaving = new AbortController();
  const boss = new PgBoss({
    connectionString: url,
    schema: queueSchema,
    application_name: 'copydesk worker',
    max: 3,
    migrate: false,
    createSchema: false,
    // Its indexes belong to the database's owner, who is not us.
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => leaving.signal.aborted || say('The queue has to wait:', error));
  const { promise: ready, resolve: isReady } = Promise.withResolvers<void>();
  const ending = Promise.all([takeJobs(boss, leaving.signal), sweep(leaving.signal, isReady)]);
  return {
    ready,
    async stop() {
      leaving.abort();
      await boss.stop({ timeout: 10_000 }).catch(() => {});
      await ending;
    },
  };
}

/** Opens the queue, however long the database is away. */
async function takeJobs(boss: PgBoss, leaving: AbortSignal): Promise<void> {
  while (!leaving.aborted)
    try {
      await boss.start();
      await boss.work('publish', { pollingIntervalSeconds: 0.5, batchSize: 100 }, async () => {
        await publishing();
      });
      await boss.work('chores', { pollingIntervalSeconds: 2 }, async ([job]: Job<object>[]) => {
        if (job) await doChore(job.data);
      });
      await scheduleChores(boss);
      return;
    } catch (error) {
      if (leaving.aborted) return;
      say('The queue cannot be opened yet:', error);
      await pause(2_000, undefined, { signal: leaving }).catch(() => {});
    }
}

async function doChore(data: unknown): Promise<void> {
  const { chore, ...told } = data as { chore: string };
  await chores[chore]?.does(told);
}

async function scheduleChores(boss: PgBoss): Promise<void> {
  const tz = (await readHouse())?.timeZone ?? 'UTC';
  for (const [chore, { every }] of Object.entries(chores))
    if (every) await boss.schedule('chores', every, { chore }, { tz, key: chore });
}

async function sweep(leaving: AbortSignal, done: () => void): Promise<void> {
  for (let sweeps = 0; !leaving.aborted; sweeps += 1) {
    let wait = sweepEvery;
    try {
      await publishing();
      done();
      if (sweeps % sweepsToAlarm === 0) await alarmOverdue();
      wait = Math.min(wait, await untilNext());
    } catch (error) {
      say('Scheduled publications have to wait:', error);
    }
    await pause(wait, undefined, { signal: leaving }).catch(() => {});
  }
}

const kept: { publishing?: Promise<unknown>; again?: Promise<unknown> } = {};

/** One at a time in a process; whoever asks meanwhile gets a run that begins after they asked. */
function publishing(): Promise<unknown> {
  if (!kept.publishing) {
    kept.publishing = publishDue()
      .then(publishDueFronts)
      .finally(() => {
        delete kept.publishing;
      });
    return kept.publishing;
  }
  kept.again ??= kept.publishing
    .catch(() => {})
    .then(() => {
      delete kept.again;
      return publishing();
    });
  return kept.again;
}

/** Milliseconds until the next publication is due, by the database's clock; a second and more is much. */
async function untilNext(): Promise<number> {
  const { rows } = await desk().execute<{ ms: number | null }>(
    sql`select extract(epoch from min(greatest(at, next_try)) - clock_timestamp())::float8 * 1000 as ms
      from (
        select at, next_try from schedules where state = 'waiting'
        union all select at, next_try from front_editions where state = 'waiting'
      ) w where at < statement_timestamp() + interval '2 seconds'`,
  );
  return Math.max(1, Math.ceil(rows[0]?.ms ?? sweepEvery));
}

function say(what: string, error: unknown): void {
  console.warn(what, error instanceof Error ? error.message : error);
}
