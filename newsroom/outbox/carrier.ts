import pg from 'pg';
import { carryOutWaiting } from './carry-out.ts';
import { siteChanged } from './site-changed.ts';

/** How often to look without being called: for rows put off, and for calls missed. In milliseconds. */
const lookEvery = 15_000;
const longestReconnect = 30_000;

/** A carrier at work; `stop` ends it. */
export type Carrier = { stop: () => Promise<void> };

/**
 * Starts carrying out the outbox: at every call of the database, and every now and then besides. The call itself
 * empties this node's kept pages, for a row is taken in hand by one node only.
 * @param url address of the database as desk
 */
export function startCarrier(url: string): Carrier {
  let stopped = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let pause = 500;
  let working: Promise<void> | null = null;
  let calledAgain = false;

  function work(): void {
    if (stopped) return;
    if (working) {
      calledAgain = true;
      return;
    }
    working = carryOutWaiting()
      // A database that is away comes back; the next look finds the row again.
      .then(
        () => {},
        (error) => stopped || console.warn('The outbox has to wait:', error.message),
      )
      .then(() => {
        working = null;
        if (calledAgain) {
          calledAgain = false;
          work();
        }
      });
  }

  async function listen(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true });
    client = fresh;
    fresh.on('notification', ({ payload }) => {
      if (payload === 'site_changed') siteChanged();
      work();
    });
    fresh.on('error', () => {});
    fresh.once('end', again);
    try {
      await fresh.connect();
      await fresh.query('LISTEN outbox');
      pause = 500;
      // What was called out while nobody listened.
      siteChanged();
      work();
    } catch {
      await fresh.end().catch(() => {});
      again();
    }
  }

  function again(): void {
    if (stopped || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      void listen();
    }, pause);
    pause = Math.min(pause * 2, longestReconnect);
  }

  const look = setInterval(work, lookEvery);
  look.unref();
  void listen();

  return {
    async stop() {
      stopped = true;
      clearInterval(look);
      clearTimeout(retry);
      await working;
      await client?.end().catch(() => {});
    },
  };
}
