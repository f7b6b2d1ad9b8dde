import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { throwAwayCluster } from '#bin/database/throw-away.ts';
import { closeDesk, desk } from '#db/desk.ts';
import { migrate } from '#db/migrate.ts';
import { prepareRoles } from '#db/roles.ts';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { settleIn } from '#newsroom/fixtures/people.ts';
import { verifyLedger } from '#newsroom/ledger/verify.ts';
import { schedule } from '#newsroom/stories/acts/schedule.ts';
import { approvedStories } from './approved-stories.ts';
import { WorkerProcess } from './worker-process.ts';

/** How many stories are due within how many seconds; the long form is `npm run test:scheduler`. */
const STORIES = Number(process.env.COPYDESK_SCHEDULED ?? 60);
const WITHIN = Number(process.env.COPYDESK_SCHEDULED_WITHIN ?? 10);
const KILL_EVERY = 2_000;
const atOnce = 8;

// The time of each commit is what lateness is measured by.
const cluster = await throwAwayCluster(['track_commit_timestamp=on', 'max_connections=100']);
const workers: WorkerProcess[] = [];
const restarting = new Set<Promise<void>>();
after(async () => {
  await Promise.all(restarting);
  for (const worker of workers) worker.kill();
  await closeDesk();
  await cluster.remove();
});

async function asOwner<Row extends pg.QueryResultRow>(statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: cluster.cluster.url('newsroom') });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Approved stories are scheduled by the act, one after the other over the time given; answers when the last is due. */
async function scheduleAll(house: Awaited<ReturnType<typeof settleIn>>): Promise<Date> {
  const owner = new pg.Client({ connectionString: cluster.cluster.url('newsroom') });
  await owner.connect();
  const ids = await approvedStories(owner, house, STORIES);
  await owner.end();
  const { edith } = house.people;
  const order = (storyId: string, at: Date) => schedule(edith, { storyId, version: 1, at });
  // How long it takes says when the first may be due: the last press has to come before that.
  const began = Date.now();
  const [first = '', ...rest] = ids;
  const later = new Date(began + 3_600_000);
  await order(first, later);
  const spare = 15_000 + ((Date.now() - began) * STORIES) / 2;
  const start = Date.now() + spare;
  const due = (nth: number) => new Date(start + (nth * WITHIN * 1000) / STORIES);
  const waiting = [
    () => schedule(edith, { storyId: first, version: 2, at: due(0) }),
    ...rest.map((id, nth) => () => order(id, due(nth + 1))),
  ];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await next();
    }),
  );
  return due(STORIES);
}

async function left(): Promise<number> {
  try {
    const [row] = await asOwner<{ n: number }>(
      "SELECT count(*)::int AS n FROM schedules WHERE state = 'waiting'",
    );
    return row?.n ?? STORIES;
  } catch {
    // The database is on its way back.
    return STORIES;
  }
}

test(`${STORIES} stories due within ${WITHIN} s, three workers, one killed every two seconds, the database restarted: each goes out exactly once`, async (t) => {
  await cluster.cluster.makeDatabase('newsroom');
  const url = cluster.cluster.url('newsroom');
  await migrate(url);
  await callFrom(await prepareRoles(url, 'a secret for tests and for nothing else'));
  const house = await settleIn(url);
  for (const nth of [0, 1, 2]) {
    // One of them has a clock that is wrong and jumps.
    const worker = new WorkerProcess(url, path.join(cluster.folder, `worker-${nth}`), nth === 2);
    workers.push(worker);
    await worker.start();
  }
  const lastDue = await scheduleAll(house);
  await closeDesk();
  const firstDue = lastDue.getTime() - WITHIN * 1000;
  while (Date.now() < firstDue) await pause(50);

  let kills = 0;
  let away = 0;
  const restartAt = firstDue + WITHIN * 500;
  let restarted: Promise<void> | undefined;
  for (let nextKill = Date.now() + KILL_EVERY; (await left()) > 0; await pause(100)) {
    if (Date.now() > nextKill) {
      nextKill += KILL_EVERY;
      // Whoever was spared longest, unless it is the last: one that is only starting has nothing in hand, and where
      // starting takes long, nobody would ever come to do anything.
      const working = workers.filter((worker) => worker.atWork);
      const at = working.length > 1 ? workers.indexOf(working[0] as WorkerProcess) : -1;
      const [worker] = at < 0 ? [] : workers.splice(at, 1);
      if (worker) {
        worker.kill();
        workers.push(worker);
        kills += 1;
      }
    }
    for (const worker of workers)
      if (!worker.runs) {
        const starting = worker.start().finally(() => restarting.delete(starting));
        restarting.add(starting);
      }
    if (!restarted && Date.now() > restartAt) {
      const began = Date.now();
      restarted = cluster.cluster
        .stop()
        .then(() => cluster.cluster.start())
        .then(() => {
          away = (Date.now() - began) / 1000;
        });
    }
  }
  await restarted;
  await Promise.all(restarting);
  await Promise.all(workers.map((worker) => worker.stop()));
  assert.ok(restarted, 'the database was not restarted');
  assert.ok(kills > 0, 'nobody was killed');

  const [counts] = await asOwner<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM publications) AS publications,
       (SELECT count(DISTINCT story_id)::int FROM publications WHERE schedule_id IS NOT NULL AND kind = 'first') AS stories,
       (SELECT count(*)::int FROM schedules WHERE state = 'done') AS done,
       (SELECT count(*)::int FROM schedules WHERE state NOT IN ('done', 'cancelled')) AS others,
       (SELECT count(*)::int FROM live_stories) AS live,
       (SELECT count(*)::int FROM ledger WHERE act = 'story.publish_scheduled') AS acts,
       (SELECT count(*)::int FROM outbox WHERE kind = 'site_changed') AS effects`,
  );
  assert.deepEqual(counts, {
    publications: STORIES,
    stories: STORIES,
    done: STORIES,
    others: 0,
    live: STORIES,
    acts: STORIES,
    effects: STORIES,
  });
  await callFrom(await prepareRoles(url, 'a secret for tests and for nothing else'));
  const ledger = await verifyLedger(desk());
  assert.equal(ledger.broken, null);

  const [late] = await asOwner<{ earliest: number; median: number; p95: number; worst: number }>(
    `WITH late AS (
       SELECT extract(epoch FROM pg_xact_commit_timestamp(p.xmin) - s.at)::float8 AS seconds
       FROM publications p JOIN schedules s ON s.id = p.schedule_id
     )
     SELECT min(seconds) AS earliest, max(seconds) AS worst,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS median,
       percentile_cont(0.95) WITHIN GROUP (ORDER BY seconds) AS p95 FROM late`,
  );
  assert.ok((late?.earliest ?? -1) >= 0, 'one went out before its time');
  const said = (seconds = 0) => `${seconds.toFixed(3)} s`;
  t.diagnostic(
    `${STORIES} of ${STORIES} once; ${kills} workers killed, the database away once for ${said(away)}; ledger: ${ledger.rows} rows hold; ` +
      `late: median ${said(late?.median)}, 95 % ${said(late?.p95)}, worst ${said(late?.worst)}`,
  );
});
